import { describe, expect, test } from 'vitest';
import type { Avvik } from '#schema/avvik';
import { minsteArkiv, MOETE, moete, sak, sjekkTekster } from './arkivet.ts';

const fil = (navn: string): string => `vedlegg:\n  - { nr: "1", fil: ${navn} }\n`;
const UTRYGT: Avvik = {
  regel: 'utrygt-vedlegg',
  fil: `${MOETE}/vedlegg/1.docx`,
  linje: 1,
  kolonne: 1,
  melding: 'Dokumentet har makroer.',
  forventet: 'x',
  tiltak: 'Lagre det uten.',
};

/** What is found, with where and how serious, in an archive whose sak 1 is this, and with one unsafe attachment. */
function funn(endringer: Record<string, string | undefined>): string[] {
  return sjekkTekster(minsteArkiv(endringer), {
    avvik: [UTRYGT],
    vedlegg: new Map([[UTRYGT.fil, 9]]),
  }).funn.map((f) => `${f.nivaa} ${f.regel} ${f.fil.replace(`${MOETE}/`, '')}:${f.linje}:${f.kolonne}`);
}

describe('what is wrong with an attachment stands where the file is listed', () => {
  const medFil = sak('1/30', fil('vedlegg/1.docx'));

  test('in a field, at its value', () => {
    expect(funn({ [`${MOETE}/sak-1.md`]: medFil })).toEqual(['feil utrygt-vedlegg sak-1.md:5:21']);
  });

  test('in the text, at the link, once in each file', () => {
    const tekst = sak('1/30', '', '\nSe [a](vedlegg/1.docx) og [b](vedlegg/1.docx#side-2).\n');
    expect(
      funn({ [`${MOETE}/sak-1.md`]: tekst, [`${MOETE}/sak-2.md`]: medFil.replace('1/30', '2/30') }),
    ).toEqual(['feil utrygt-vedlegg sak-1.md:6:4', 'feil utrygt-vedlegg sak-2.md:5:21']);
  });

  test('among the documents of a meeting', () => {
    const dokument = moete('2030-02-01').replace(
      'publisering',
      'dokumenter:\n  - slag: innkalling\n    kilde: x.pdf\n    linjer: 1-2\n    kvalitet: ocr\n    fil: vedlegg/1.docx\npublisering',
    );
    expect(funn({ [`${MOETE}/moete.md`]: dokument })).toEqual(['feil utrygt-vedlegg moete.md:9:10']);
  });

  test('a draft makes it a warning', () => {
    expect(
      funn({ [`${MOETE}/sak-1.md`]: medFil.replace('tittel', 'publisering: utkast\ntittel') }),
    ).toContain('advarsel utrygt-vedlegg sak-1.md:6:21');
    expect(
      funn({ [`${MOETE}/sak-1.md`]: medFil, [`${MOETE}/moete.md`]: moete('2030-02-01', 'utkast') }),
    ).toContain('advarsel utrygt-vedlegg sak-1.md:5:21');
  });

  test('listed by nothing, it is a warning at the file itself, and the file is told of as unused', () => {
    const FIL = 'vedlegg/1.docx:1:1';
    expect(funn({})).toEqual([`advarsel utrygt-vedlegg ${FIL}`]);
    expect(
      sjekkTekster(minsteArkiv(), { vedlegg: new Map([[UTRYGT.fil, 9]]) }).funn.map(
        (f) => `${f.nivaa} ${f.regel}`,
      ),
    ).toEqual(['advarsel ubrukt-vedlegg']);
  });

  test('a thousand meetings with a thousand unsafe files each stand still once each', () => {
    const filer = Array.from({ length: 1000 }, (_, n) => [`${MOETE}/vedlegg/${n}.docx`, 9] as const);
    const { funn: funnet } = sjekkTekster(minsteArkiv(), {
      vedlegg: new Map(filer),
      avvik: filer.map(([sti]) => ({ ...UTRYGT, fil: sti })),
    });
    expect(funnet).toHaveLength(1000);
  });
});

describe('a file that nothing lists', () => {
  const ubrukt = (endringer: Record<string, string | undefined>): (string | undefined)[] =>
    sjekkTekster(minsteArkiv(endringer), {
      vedlegg: new Map([[`${MOETE}/vedlegg/rapport.pdf`, 9]]),
    }).funn.flatMap((f) => (f.regel === 'ubrukt-vedlegg' ? [f.tiltak] : []));

  test('that a listed name is near to is asked about, on both sides', () => {
    const endringer = { [`${MOETE}/sak-1.md`]: sak('1/30', fil('vedlegg/raport.pdf')) };
    expect(ubrukt(endringer)).toEqual([
      expect.stringContaining('«vedlegg/raport.pdf» er ført opp') as string,
    ]);
    const { funn: alle } = sjekkTekster(minsteArkiv(endringer), {
      vedlegg: new Map([[`${MOETE}/vedlegg/rapport.pdf`, 9]]),
    });
    expect(alle.find((f) => f.regel === 'vedlegg-mangler')?.tiltak).toContain(
      'Mente du «vedlegg/rapport.pdf»?',
    );
  });

  test('may be listed by a sak that cannot be read, so nothing is said', () => {
    expect(ubrukt({})).toHaveLength(1);
    expect(ubrukt({ [`${MOETE}/sak-2.md`]: '---\nsaksnummer: [\n---\n' })).toEqual([]);
  });
});

test.each([
  [25_000_000, []],
  [25_000_001, ['advarsel']],
  [100_000_001, ['feil']],
])('an attachment of %i bytes: %j', (byte, nivaa) => {
  const { funn: funnet } = sjekkTekster(
    minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', fil('vedlegg/1.pdf')) }),
    {
      vedlegg: new Map([[`${MOETE}/vedlegg/1.pdf`, byte]]),
    },
  );
  expect(funnet.map((f) => f.nivaa)).toEqual(nivaa);
  expect(funnet.every((f) => f.regel === 'for-stor-fil' && f.linje === 5)).toBe(true);
});

test('what all attachments of a meeting come to is a remark', () => {
  const alle = Array.from({ length: 11 }, (_, n) => n);
  const felter = `vedlegg:\n${alle.map((n) => `  - { nr: "${n}", fil: vedlegg/${n}.pdf }\n`).join('')}`;
  const { funn: funnet } = sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', felter) }), {
    vedlegg: new Map(alle.map((n) => [`${MOETE}/vedlegg/${n}.pdf`, 24_000_000])),
  });
  expect(funnet).toMatchObject([{ nivaa: 'merknad', regel: 'for-stor-fil', fil: `${MOETE}/moete.md` }]);
});

test.each([
  '../2030-03-01/vedlegg/x.pdf',
  'sak-2.md',
  'vedlegg\\\\x.pdf',
  '%2e%2e/x.pdf',
  './x.pdf',
  'Vedlegg/x.pdf',
])('a link to %j is told to lead nowhere', (adresse) => {
  const { funn: funnet } = sjekkTekster(
    minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', '', `\nSe [x](<${adresse}>).\n`) }),
  );
  expect(funnet).toMatchObject([{ regel: 'vedlegg-mangler', linje: 6, kolonne: 4 }]);
});

test.each([
  ['vedlegg/x.pdf', `${MOETE}/vedlegg/x.pdf`],
  ['vedlegg/../sak-2.md', 'vedlegg/ og navnet på en fil i den mappen, ikke noe mer'],
])('a link to %j, that is not there, is told of in words for links', (adresse, forventet) => {
  const { funn: funnet } = sjekkTekster(
    minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', '', `\nSe [x](${adresse}).\n`) }),
  );
  expect(funnet).toMatchObject([{ regel: 'vedlegg-mangler', forventet }]);
  expect(funnet[0]?.tiltak).toBe(
    'Legg filen i mappen, rett adressen, eller la teksten stå uten lenken eller bildet.',
  );
});

test.each(['/om/', '#vedtak', 'https://example.org/a.pdf', 'mailto:post@example.org', '?a=b'])(
  'a link to %j is no file',
  (adresse) => {
    const { funn: funnet } = sjekkTekster(
      minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', '', `\nSe [x](${adresse}).\n\n## Vedtak\n\nJa.\n`) }),
    );
    expect(funnet.filter((f) => f.regel === 'vedlegg-mangler')).toEqual([]);
  },
);

import { describe, expect, test } from 'vitest';
import { minsteArkiv, moete, MOETE, sak, sjekkTekster } from './arkivet.ts';

const FLYTTET = moete('2030-02-01').replace('publisering', 'flyttetFra: [2030-01-25]\npublisering');

/** What the rule says of a register: `2:8 melding`, in an archive with a draft, a moved meeting and an attachment. */
function funn(adresser: string): string[] {
  const filer = minsteArkiv({
    [`${MOETE}/moete.md`]: FLYTTET,
    [`${MOETE}/sak-2.md`]: sak('2/30', 'publisering: utkast\n'),
    'moeter/raad/2030-03-01/moete.md': moete('2030-03-01', 'utkast'),
    'sider/om.md': '---\ntittel: Om\n---\n',
    'adresser.yaml': adresser,
  });
  const vedlegg = new Map([[`${MOETE}/vedlegg/9a.pdf`, 1]]);
  return sjekkTekster(filer, { vedlegg })
    .funn.filter(({ regel }) => regel === 'ugyldig-omadressering')
    .map(({ linje, kolonne, melding, tiltak }) => `${linje}:${kolonne} ${melding} ${tiltak ?? ''}`);
}

const til = (adresse: string): string[] => funn(`- fra: /gammel/\n  til: ${adresse}\n`);
const fra = (adresse: string): string[] => funn(`- fra: ${adresse}\n  til: /\n`);

test.each([
  '/',
  '/om/',
  '/saker/',
  '/saker/raad/2030/1/',
  '/moeter/raad/2030-02-01/',
  '/moeter/raad/2030-02-01/referat/',
  '/moeter/raad/2030-02-01/vedlegg/9a.pdf',
  '/utvalg/raad/',
])('%s is a place to lead to', (adresse) => {
  expect(til(adresse)).toEqual([]);
});

test.each([
  ['/saker/raad/2030/2/', 'er ikke offentlig'],
  ['/moeter/raad/2030-03-01/', 'er ikke offentlig'],
  ['/moeter/raad/2030-03-01/innkalling/', 'er ikke offentlig'],
  ['/saker/raad/2030/3/', 'finnes ikke'],
  ['/moeter/raad/2030-04-01/', 'finnes ikke'],
  ['/moeter/raad/2030-02-01/vedlegg/9b.pdf', 'finnes ikke'],
  ['/utvalg/rad/', 'finnes ikke'],
  ['/saksgang/plan/', 'finnes ikke'],
])('%s is not: it %s', (adresse, hvorfor) => {
  expect(til(adresse)).toEqual([expect.stringContaining(`2:8 Adressen «${adresse}» ${hvorfor}.`)]);
});

test('suggests a page, and none that is hidden', () => {
  expect(til('/saker/raad/2030/22/')).toEqual([expect.stringContaining('Mente du «/saker/raad/2030/1/»?')]);
});

test.each([
  '/saker/raad/2030/1/',
  '/moeter/raad/2030-01-25/',
  '/om/',
  '/moeter/raad/2030-02-01/vedlegg/9a.pdf',
])('%s is in use, and cannot be an old address', (adresse) => {
  expect(fra(adresse)).toEqual([expect.stringContaining(`1:8 Adressen «${adresse}» er i bruk.`)]);
});

test.each([
  '/robots.txt',
  '/404.html',
  '/index.html',
  '/om/index.html',
  '/soek/index.html',
  '/soek/hopp.json',
  '/pagefind/pagefind.js',
  '/regler/syntaks/',
  '/saker/RAAD/2030/1/',
  '/saker/raad/',
  '/Saker/raad/2030/',
  '/aar/2030/',
  '/moeter/raad/2030-02-01/vedlegg/9A.pdf',
  '/moeter/raad/2030-02-01/vedlegg/9a.pdf/',
  '/moeter/raad/2030-02-01/vedlegg/9a.pdf/mer/',
])('%s is what the site itself has, written another way', (adresse) => {
  expect(fra(adresse)).toEqual([expect.stringContaining(`1:8 Adressen «${adresse}» er i bruk.`)]);
});

test.each(['/saker/raad/2029/', '/aar/2029/', '/saker/raad/2030/3/', '/sider.html', '/om/oss/'])(
  '%s can be an old address',
  (adresse) => {
    expect(fra(adresse)).toEqual([]);
  },
);

describe('rows together', () => {
  test('the same place with and without a slash, or in other letters', () => {
    expect(funn('- { fra: /a/b.pdf, til: / }\n- { fra: /a/B.pdf/, til: /om/ }\n')).toEqual([
      expect.stringContaining('2:10 Adressen «/a/B.pdf/» står to ganger i registeret, også som /a/b.pdf.'),
    ]);
  });

  test('twice the same old address', () => {
    expect(funn('- { fra: /a/, til: / }\n- { fra: /a/, til: /om/ }\n')).toEqual([
      expect.stringContaining('2:10 Adressen «/a/» står to ganger i registeret.'),
    ]);
  });

  test('a chain is told where it ends', () => {
    const rader = '- { fra: /a/, til: /b/ }\n- { fra: /b/, til: /c/ }\n- { fra: /c/, til: /om/ }\n';
    expect(funn(rader)).toEqual([
      expect.stringMatching(/^1:20 Adressen «\/b\/» er selv en gammel adresse\. Skriv til: \/om\/ her\.$/),
      expect.stringMatching(/^2:20 .*«\/c\/».*Skriv til: \/om\/ her\.$/),
    ]);
  });

  test('a ring, and a way to a tombstone, lead nowhere', () => {
    const rader =
      '- { fra: /a/, til: /b/ }\n- { fra: /b/, til: /a/ }\n- { fra: /c/, til: /d/ }\n- { fra: /d/, trukket: { grunn: Feil. } }\n';
    const alle = funn(rader);
    expect(alle).toHaveLength(3);
    for (const en of alle) expect(en).toContain('fører i ring eller til noe som er trukket tilbake');
  });
});

test('a row that leads and is withdrawn at once, or neither, is a fault of the schema', () => {
  for (const rad of [
    '- fra: /a/\n',
    '- fra: /a/\n  til: /\n  trukket: { grunn: Feil. }\n',
    '- fra: a/../b\n  til: /\n',
  ]) {
    const { funn: alle } = sjekkTekster(minsteArkiv({ 'adresser.yaml': rad }));
    expect(alle.map(({ regel }) => regel)).toEqual([expect.stringMatching(/^(skjema|ukjent-noekkel)$/)]);
  }
});

import { describe, expect, test } from 'vitest';
import { ordskille } from '#checks/ordskille';
import { minsteArkiv, moete, MOETE, sak, sjekkTekster } from './arkivet.ts';

type Endringer = Record<string, string>;

/** Level, place and message of what one rule says of the least archive with these files. */
function sagt(regel: string, endringer: Endringer): string[] {
  return sjekkTekster(minsteArkiv(endringer))
    .funn.filter((f) => f.regel === regel)
    .map(({ nivaa, linje, kolonne, melding }) => `${nivaa} ${linje}:${kolonne} ${melding}`);
}

const SAK = `${MOETE}/sak-1.md`;
const utvalg = (navn: string, mer = ''): string => `---\nnavn:\n  - navn: ${navn}\n${mer}---\n`;

describe('ulike-opplysninger', () => {
  const siterer = (nr: string, felter: string): string =>
    sak(nr, `tidligereBehandlinger:\n  - sak: raad 9/29\n${felter}`);
  const to = (en: string, annen: string): string[] =>
    sagt('ulike-opplysninger', { [SAK]: siterer('1/30', en), [`${MOETE}/sak-2.md`]: siterer('2/30', annen) });

  test('a title that only punctuation parts is the same', () => {
    expect(to('    tittel: Plan – for eksempler\n', '    tittel: plan for «eksempler»\n')).toEqual([]);
  });
  test('both days are told, with the sak that says the other', () => {
    expect(to('    dato: 2029-11-20\n', '    dato: 2029-11-21\n')).toEqual([
      'merknad 6:11 Eksempelrådet sak 9/29 har her datoen «2029-11-21», men Eksempelrådet sak 1/30 sier «2029-11-20».',
    ]);
  });
  test('of a sak that the archive has, its own document is right', () => {
    const egen = { 'moeter/raad/2029-11-20/moete.md': moete('2029-11-20') };
    expect(
      sagt('ulike-opplysninger', {
        ...egen,
        'moeter/raad/2029-11-20/sak-9.md': sak('9/30'),
        [SAK]: siterer('1/30', '    tittel: En\n').replace('9/29', '9/30'),
        [`${MOETE}/sak-2.md`]: siterer('2/30', '    tittel: To\n').replace('9/29', '9/30'),
      }),
    ).toEqual([]);
  });
});

describe('gjengitt-vedtak-avviker', () => {
  const gjengitt = (tekst: string): string[] =>
    sagt('gjengitt-vedtak-avviker', {
      [SAK]: sak(
        '1/30',
        '',
        '\n## Vedtak\n\nRådet støtter planen.\n\n1. Planen følges i fem år.\n2. Status gis årlig. Rådet får den.\n',
      ),
      'moeter/raad/2030-03-01/moete.md': moete('2030-03-01'),
      'moeter/raad/2030-03-01/sak-2.md': sak(
        '2/30',
        `tidligereBehandlinger:\n  - sak: raad 1/30\n    vedtak: ${tekst}\n`,
      ),
    });

  test.each([
    'Rådet støtter planen. Planen følges i fem år. Status gis årlig. Rådet får den.',
    'Rådet støtter planen',
    'Planen følges i fem år. Status gis årlig.',
    'rådet støtter «planen»!',
  ])('whole sentences as the minutes have them: %s', (tekst) => {
    expect(gjengitt(tekst)).toEqual([]);
  });
  test.each([
    ['Rådet støtter ikke planen.', 'bare gjengivelsen har «ikke»'],
    ['Planen følges.', 'bare referatet har'],
    ['Status gis hvert år. Rådet får den.', 'referatet har «årlig.», gjengivelsen har «hvert år.»'],
  ])('%s', (tekst, ventet) => {
    const [melding] = gjengitt(tekst);
    expect(melding).toContain('advarsel 6:13 Vedtaket i «raad 1/30» er gjengitt annerledes');
    expect(melding).toContain(ventet);
  });
});

describe('ulike-forslag', () => {
  const KROPP =
    '\n## Forslag til vedtak (innkallingen)\n\nRådet støtter planen.\n\n## Forslag til vedtak (toppnotatet)\n\n';
  const forslag = (tekst: string): string[] =>
    sagt('ulike-forslag', { [SAK]: sak('1/30', '', KROPP + tekst) });

  test('after the meeting it is a remark; the same words are silent', () => {
    expect(forslag('Rådet godkjenner planen.\n')).toEqual([
      'merknad 10:4 «Forslag til vedtak (toppnotatet)» er ikke likt forslaget før det: innkallingen har «støtter», toppnotatet har «godkjenner».',
    ]);
    expect(forslag('Rådet «støtter» planen\n')).toEqual([]);
  });
  test('many differences are told as three and a number', () => {
    const tekst = (farger: string[]) => ({
      id: '',
      punkter: [],
      tekst: ['En plan i', ' og to hus i', ' og tre broer i', ' og fire veier i']
        .map((ord, n) => `${ord} ${farger[n] ?? ''}`)
        .join(''),
    });
    const sier = ordskille(
      tekst(['rødt', 'blått', 'grått', 'hvitt']),
      tekst(['gult', 'grønt', 'lilla', 'svart']),
      {
        foer: 'A',
        etter: 'B',
      },
    );
    expect(sier).toBe(
      'A har «rødt», B har «gult»; A har «blått», B har «grønt»; A har «grått», B har «lilla»; og 1 forskjell til',
    );
  });
});

describe('vedtak-nevner-annet-utvalg', () => {
  const vedtak = (tekst: string, raad = ''): string[] =>
    sagt('vedtak-nevner-annet-utvalg', {
      'utvalg/raad.md': utvalg('Eksempelrådet', raad),
      'utvalg/proeve.md': utvalg('Prøveutvalget', 'aliaser:\n  - PRU\n'),
      [SAK]: sak('1/30', '', `\n## Vedtak\n\n${tekst}\n`),
    });

  test.each([
    ['Prøveutvalget anbefaler planen.', '8:1'],
    ['PRU har drøftet planen.', '8:1'],
    ['Eksempelrådet takker. Prøveutvalget ber om\nen status.', '8:23'],
    ['- Eksempelrådet takker.\n- PRU tar saken til orientering.', '9:3'],
    ['Eksempelrådet takker.\n\n**Prøveutvalget** støtter planen.', '10:3'],
  ])('%j', (tekst, sted) => {
    expect(vedtak(tekst)).toEqual([expect.stringContaining(`advarsel ${sted} I vedtaket i raad 1/30`)]);
  });
  test.each([
    'Eksempelrådet anbefaler at Prøveutvalget godkjenner planen.',
    'Prøveutvalget og Eksempelrådet anbefaler planen.',
    'Prøveutvalget 12/30 er tatt med.',
    'Prøveutvalgets anbefaling støttes.',
    'Saken sendes til PRU.',
  ])('only mentioned: %s', (tekst) => {
    expect(vedtak(tekst)).toEqual([]);
  });
  test('what the committee became is the committee', () => {
    const raad = 'etterfoelger:\n  utvalg: proeve\n  forhold: erstatter\n';
    expect(vedtak('Prøveutvalget anbefaler planen.', raad)).toEqual([]);
  });
});

describe('sak-uten-vedtak', () => {
  const uten = (felter: string, kropp = '\n## Behandling i møtet\n\nDet ble snakket.\n'): string[] =>
    sagt('sak-uten-vedtak', { [SAK]: sak('1/30', felter, kropp) });

  test.each(['godkjenning', 'anbefaling', 'Tilslutning', 'beslutningssak'])(
    '%s ends in a decision',
    (type) => {
      expect(uten(`sakstype: ${type}\n`)).toHaveLength(1);
    },
  );
  test.each([
    ['sakstype: drøfting\n', undefined],
    ['sakstype: anbefaling\nutfall: utsatt\n', undefined],
    ['sakstype: anbefaling\n', '\n## Vedtak\n\nSaken utsettes.\n'],
    ['sakstype: anbefaling\n', '\n## Hensikt med saken\n\nEn plan.\n'],
  ])('nothing to say: %j %j', (felter, kropp) => {
    expect(uten(felter, kropp)).toEqual([]);
  });
});

describe('sakstype-mot-vedtak', () => {
  const mot = (type: string, vedtak: string): number =>
    sagt('sakstype-mot-vedtak', { [SAK]: sak('1/30', `sakstype: ${type}\n`, `\n## Vedtak\n\n${vedtak}\n`) })
      .length;

  test.each([
    ['orientering', 'Rådet godkjenner planen.', 1],
    ['orientering', 'Rådet slutter seg til planen.', 1],
    ['orientering', 'Rådet tok saken til orientering.', 0],
    ['orientering', 'Saken utsettes.', 0],
    ['godkjenning', 'Rådet tar saken til orientering.', 1],
    ['anbefaling', 'Rådet drøftet saken.', 1],
    ['anbefaling', 'Rådet drøftet saken og anbefaler planen.', 0],
    ['drøfting', 'Rådet godkjenner planen.', 0],
  ])('%s: %s', (type, vedtak, antall) => {
    expect(mot(type, vedtak)).toBe(antall);
  });
});

describe('stedfortreder-uten-medlem', () => {
  const moetefil = (deltakere: string): string =>
    moete('2030-02-01').replace('publisering', `deltakere:\n${deltakere}publisering`);
  const FOR = '  stedfortredere:\n    - { navn: Stedfortreder 1, stillerFor: Medlem 2 }\n';
  const med = (deltakere: string, endringer: Endringer = {}): number =>
    sagt('stedfortreder-uten-medlem', { [`${MOETE}/moete.md`]: moetefil(deltakere), ...endringer }).length;

  test('known from this meeting, another one or the committee’s own list', () => {
    expect(med(`  ikkeTilStede:\n    - Medlem 1\n${FOR}`)).toBe(1);
    expect(med(`  ikkeTilStede:\n    - Medlem 2\n${FOR}`)).toBe(0);
    const senere = moetefil('  innkalt:\n    - medlem 2\n').replace('2030-02-01', '2030-03-01');
    expect(
      med(`  ikkeTilStede:\n    - Medlem 1\n${FOR}`, { 'moeter/raad/2030-03-01/moete.md': senere }),
    ).toBe(0);
    const liste = (mer: string): string => utvalg('Eksempelrådet', `medlemmer:\n  - navn: Medlem 2\n${mer}`);
    expect(med(FOR, { 'utvalg/raad.md': liste('') })).toBe(0);
    expect(med(FOR, { 'utvalg/raad.md': liste('    til: "2029"\n') })).toBe(1);
  });
  test('where nothing tells who the members are, nobody is unknown', () => {
    expect(med(FOR)).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { offentlig } from '#domain/publisering';
import { type AlleFiler, lesFil } from '#markdown/fil';
import { les, md } from './prove.ts';

// Every value that only one moment makes public holds a word that starts with that moment: MOETE, INN, REF DEL (either) or BEGGE (both).
const MOETE = (publisering: string): string =>
  md(
    `
nummer: 1/2026
tittel: MOETEtittel
dager: [{ dato: 2026-02-10, belegg: MOETEbelegg }]
sted: MOETEsted
avlyst: { grunn: MOETEgrunn }
moeteleder: REFleder
svar: [REFsvar]
referatGodkjent: { dato: 2026-02-20, hvordan: REFhvordan }
agenda:
  - 1/26
  - INNagenda
  - sak: 2/26
    merknad: INNmerknad
deltakere:
  innkalt: [INNkalt]
  tilStede: [REFtilStede]
  ikkeTilStede: [REFikke]
  stedfortredere: [{ navn: REFstedfortreder, stillerFor: REFmedlem }]
  observatoerer: [REFobservatoer]
  sekretariat: [REFsekretariat]
  andre: [REFandre]
dokumenter:
  - { slag: innkalling, kilde: INNkilde, kvalitet: ren, fil: vedlegg/INNfil.pdf }
  - { slag: sakspapir, kilde: INNpapir, kvalitet: ren }
  - { slag: referat, kilde: REFkilde, kvalitet: ren, raatekst: vedlegg/REFraa.txt }
mangler: [DELmangel]
endringer: [{ dato: 2026-02-01, tekst: INNendring }]
merknader: [INNmerket]
trykt:
  sted: [{ hvor: innkallingen, tekst: INNtrykt }, { hvor: referatet, tekst: REFtrykt }]
  moeteleder: REFtrykt
godta:
  - { regel: x, grunn: Trykt slik i innkallingen INNgrunn }
  - { regel: x, gjelder: vedtaket, grunn: REFgrunn }
  - { regel: x, grunn: Trykt slik. BEGGEgrunn }
  - { regel: x, gjelder: vedtaket, grunn: Innkallingen sier noe annet. REFgrunn }
publisering: ${publisering}`,
    'INNingress\n\n## Behandling i møtet\n\nREFmoetet\n',
  );

const SAK = (nr: number, publisering = ''): string =>
  md(
    `
saksnummer: ${nr}/26
tittel: DELtittel
sakstype: DELtype
sammendrag: INNsammendrag
til: INNtil
sakseier: [INNeier]
saksbehandler: [INNbehandler]
innledere: [REFinnleder]
delsaker: [DELsak]
utfall: godkjent
utsattTil: REFutvalg 2026-03-01
tidligereBehandlinger: [{ tekst: INNtidligere }]
godkjenner: [{ moete: DELutvalg 2026-01-01, med: REFrettelse, trykt: { med: REFmed, dato: [{ hvor: møteboken, tekst: REFbok }] } }]
foelgerOpp: [INNutvalg 4/25]
behandletSammenMed: [DELutvalg 5/26]
nevner: [{ arena: INNarena }]
videre: [{ arena: INNvidere }]
vedlegg: [{ nr: "1", tittel: INNvedlegg, fil: vedlegg/INN.pdf }]
oppdrag: [INNoppdrag]
arkivsak: 26/00123
kiBruk: INNki
rettelser:
  - { dato: 2026-02-11, slag: innhold, sted: vedtak punkt 2, foer: REFfoer, etter: REFetter }
  - { dato: 2026-02-11, slag: innhold, sted: forslag til vedtak, foer: INNfoer }
  - { dato: 2026-02-11, slag: innhold, sted: bakgrunn, foer: INNbakgrunn }
  - { dato: 2026-02-11, slag: innhold, sted: punkt 3, foer: BEGGEsted }
  - { dato: 2026-02-11, slag: innhold, foer: BEGGEuten }
  - { dato: 2026-02-11, slag: innhold, sted: "beslutningen (se vedlegg 1)", foer: REFbeslutning }
  - { dato: 2026-02-11, slag: innhold, sted: Vedlegg til protokollen, foer: REFprotokoll }
  - { dato: 2026-02-11, slag: innhold, sted: sammendrag av diskusjonen, foer: BEGGEdiskusjon }
  - { dato: 2026-02-11, slag: innhold, sted: bakgrunn for rådets konklusjon, foer: BEGGEkonklusjon }
  - { dato: 2026-02-11, slag: innhold, sted: "forslag til vedtak, endret i møtet", foer: REFendret }
  - { dato: 2026-02-11, slag: innhold, sted: "Forslag til vedtak (toppnotatet), punkt 2", foer: INNpunkt }
trykt:
  tittel: [{ hvor: innkallingen, tekst: INNtrykt }, { hvor: referatet, tekst: REFtrykt }]
  sammendrag: INNtrykt
  delsaker: REFdelsak
  sakstype: [{ hvor: møteboken, tekst: REFtrykt }, { hvor: sammendrag av diskusjonen, tekst: BEGGEtrykt }, { hvor: den korte agendaen, tekst: INNagenda }]
  vedtak: BEGGEvedtak
merknader: [INNmerknad]
godta:
  - { regel: x, grunn: Trykt slik i innkallingen INNgrunn }
  - { regel: x, gjelder: vedtaket, grunn: REFgrunn }
  - { regel: x, grunn: Trykt slik. BEGGEgrunn }
  - { regel: x, gjelder: vedtaket, grunn: Innkallingen sier noe annet. REFgrunn }
  - { regel: x, grunn: Trykt slik i innkallingen før rådet sa nei. BEGGEnei }
  - { regel: x, gjelder: tidligere vedtak, grunn: Innkallingen har feil. REFtidligere }
${publisering}`,
    `INNingress [lenke][l].

## Fra innkallingen

INNinnkalling[^1]

## Forslag til vedtak

1. INNforslag

## Forslag til vedtak (toppnotatet)

INNtoppnotat

## Vedtak oppdatert

1. REFvedtak sak 99/26 og [REFlenke](vedlegg/REFbilde.png) 31. november 2026
2. REFpunkt[^2]

## Behandling i møtet

REFbehandling[^3]

### REFunder

## Innspill

- REFinnspill

### REFgruppe

## Aksjonspunkter

- **REFansvarlig:** REFaksjon (frist 2026-05-01)

## Drøftingsspørsmål

- INNspoersmaal

## Hensikt med saken

INNhensikt

## Bakgrunn

INNbakgrunn

## Tidsplan

INNtidsplan

## Videre saksprosess

INNvidere

# Vedtak

REFstort

[^1]: INNfotnote
[^2]: REFfotnote, og[^4]
[^3]: REFfotnote tre
[^4]: REFfotnote fire
[^5]: DELubrukt

[l]: https://example.org/INNadresse
[r]: https://example.org/REFadresse
`,
  );

const ORD = /\b(?:MOETE|INN|REF|DEL|BEGGE)[A-Za-zæøå]+/g;
const arkivet = (publisering: string, sak = ''): Parameters<typeof les>[0] => ({
  'moeter/a/2026-02-10/moete.md': MOETE(publisering),
  'moeter/a/2026-02-10/sak-1.md': SAK(1, sak),
  'utvalg/a.md': md('navn: [{ navn: A }]'),
});
/** Every marked word in what is public, by what it starts with. */
function ordI(filer: readonly AlleFiler[], fil = ''): Set<string> {
  const tekst = JSON.stringify(filer.filter((f) => f.sti.includes(fil)));
  return new Set(
    (tekst.match(ORD) ?? []).map(
      (ord) => /^[A-Z]+/.exec(ord)?.[0].replace(/^(REF|INN|DEL|BEGGE).*/, '$1') ?? ord,
    ),
  );
}
const slagI = (publisering: string, fil = '', sak = '', dato = '2026-03-01'): string[] =>
  [...ordI(offentlig(les(arkivet(publisering, sak)), dato), fil)].toSorted();

describe('only the words of public moments remain', () => {
  test.each([
    ['utkast', []],
    ['{}', []],
    ['{ innkalling: publisert }', []],
    ['{ referat: publisert, innkalling: publisert }', []],
    ['{ moete: utkast, innkalling: publisert }', []],
    ['{ moete: publisert }', ['MOETE']],
    ['{ moete: publisert, innkalling: utkast, referat: utkast }', ['MOETE']],
    ['{ moete: publisert, innkalling: publisert }', ['DEL', 'INN', 'MOETE']],
    ['{ moete: publisert, referat: publisert }', ['DEL', 'MOETE', 'REF']],
    [
      '{ moete: publisert, innkalling: publisert, referat: publisert }',
      ['BEGGE', 'DEL', 'INN', 'MOETE', 'REF'],
    ],
    ['publisert', ['BEGGE', 'DEL', 'INN', 'MOETE', 'REF']],
  ])('%s', (publisering, forventet) => {
    expect(slagI(publisering)).toEqual(forventet);
  });

  test('and all of them do, unless it is a note that nothing refers to', () => {
    const ordene = (tekst: string): string[] => [...new Set(tekst.match(ORD))].toSorted();
    const filer = les(arkivet('{ moete: publisert, innkalling: publisert }'));
    const kilde = filer.map((f) => f.tekst).join('\n');
    expect(ordene(JSON.stringify(offentlig(filer, '2026-03-01')))).toEqual(
      ordene(kilde).filter((ord) => !/^REF|^BEGGE|DELubrukt/.test(ord)),
    );
  });
});

describe('a sak of its own', () => {
  const ALT = 'publisert';
  test.each([
    ['publisering: utkast', []],
    ['publisering: { innkalling: utkast, referat: utkast }', []],
    ['publisering: { referat: utkast }', ['DEL', 'INN']],
    ['publisering: { referat: { fra: 2026-03-01T00:01 } }', ['DEL', 'INN']],
    ['publisering: { innkalling: { fra: 2026-03-02 } }', []],
    ['publisering: { innkalling: utkast }', []],
    ['publisering: { innkalling: utkast, referat: publisert }', ['DEL', 'REF']],
    ['publisering: publisert', ['BEGGE', 'DEL', 'INN', 'REF']],
  ])('%s', (sak, forventet) => {
    expect(slagI(ALT, 'sak-', sak)).toEqual(forventet);
  });

  test('never runs ahead of its meeting', () => {
    expect(slagI('{ moete: publisert }', 'sak-', 'publisering: publisert')).toEqual([]);
    expect(
      slagI('{ moete: publisert, innkalling: publisert }', 'sak-', 'publisering: { referat: publisert }'),
    ).toEqual(['DEL', 'INN']);
  });

  test('is gone from the agenda while it is hidden', () => {
    const [moete] = offentlig(les(arkivet(ALT, 'publisering: utkast')), '2026-03-01');
    expect(moete?.data).toMatchObject({ agenda: [{ tekst: 'INNagenda' }, { sak: '2/26' }] });
  });
});

describe('the moment comes with the clock', () => {
  const fra = '{ moete: publisert, innkalling: { fra: 2026-03-01T12:00 }, referat: { fra: 2026-03-02 } }';
  test.each([
    ['2026-03-01', ['MOETE']],
    ['2026-03-01T11:59', ['MOETE']],
    ['2026-03-01T12:00', ['DEL', 'INN', 'MOETE']],
    ['2026-03-01T23:59', ['DEL', 'INN', 'MOETE']],
    ['2026-03-02', ['BEGGE', 'DEL', 'INN', 'MOETE', 'REF']],
  ])('%s', (dato, forventet) => {
    expect(slagI(fra, '', '', dato)).toEqual(forventet);
  });
});

describe('tombstones', () => {
  const VIST = { trukket: { grunn: 'Synlig grunn' } };
  const filer = {
    ...arkivet('publisert', 'publisering: { trukket: { grunn: Synlig grunn } }'),
    'moeter/a/2026-02-10/sak-2.md': SAK(
      2,
      'publisering: { unntatt: { hjemmel: § 13, skjermetTittel: Synlig tittel } }',
    ),
  };
  const ut = offentlig(les(filer), '2026-03-01');

  test('hold nothing but number and reason', () => {
    const saker = ut.filter((f) => f.slag === 'sak');
    expect(saker.map((f) => f.data)).toEqual([
      { saksnummer: '1/26', publisering: VIST },
      {
        saksnummer: '2/26',
        arkivsak: '26/00123',
        publisering: { unntatt: { hjemmel: '§ 13', skjermetTittel: 'Synlig tittel' } },
      },
    ]);
    expect([...ordI(saker)]).toEqual([]);
  });

  test('have a bare row on the agenda', () => {
    expect(ut.find((f) => f.slag === 'moete')?.data.agenda).toEqual([
      { slag: 'sak', sak: '1/26' },
      { slag: 'innhold', tekst: 'INNagenda' },
      { slag: 'sak', sak: '2/26' },
    ]);
  });

  test('wait for their meeting', () => {
    const sak = 'publisering: { trukket: { grunn: DELgrunn } }';
    expect(slagI('{ moete: publisert }', 'sak-', sak)).toEqual([]);
  });
});

describe('a meeting that is withdrawn', () => {
  const ut = (publisering: string, sak = ''): readonly AlleFiler[] =>
    offentlig(les(arkivet(publisering, sak)), '2026-03-01');
  const trukket = { grunn: 'Synlig grunn' };
  const ALENE = '{ trukket: { grunn: Synlig grunn } }';

  test('leaves its day, its number and the reason, and its saker theirs', () => {
    const filer = ut(ALENE);
    expect(filer.filter((f) => f.slag === 'moete').map((f) => f.data)).toEqual([
      {
        nummer: '1/2026',
        dager: [{ dato: '2026-02-10' }],
        publisering: { trukket, innkalling: 'publisert', referat: 'publisert' },
      },
    ]);
    expect(filer.filter((f) => f.slag === 'sak').map((f) => f.data)).toEqual([
      { saksnummer: '1/26', publisering: { trukket } },
    ]);
    expect([...ordI(filer)]).toEqual([]);
  });

  test('shows no more than was public before', () => {
    const slag = (publisering: string, sak = ''): string[] => ut(publisering, sak).map((f) => f.slag);
    expect(slag('{ moete: publisert, trukket: { grunn: x } }')).toEqual(['moete', 'utvalg']);
    expect(slag('{ moete: utkast, trukket: { grunn: x } }')).toEqual(['utvalg']);
    expect(slag('{ innkalling: publisert, trukket: { grunn: x } }')).toEqual(['utvalg']);
    expect(slag(ALENE, 'publisering: utkast')).toEqual(['moete', 'utvalg']);
  });

  test('leaves an exempt sak exempt', () => {
    const unntatt = { hjemmel: '§ 13', skjermetTittel: 'Synlig tittel' };
    const filer = ut(ALENE, 'publisering: { unntatt: { hjemmel: § 13, skjermetTittel: Synlig tittel } }');
    expect(filer.find((f) => f.slag === 'sak')?.data.publisering).toEqual({ unntatt });
  });
});

test('a sak without a number, or without a meeting, is a draft', () => {
  const filer = les({
    'moeter/a/2026-02-10/moete.md': MOETE('publisert'),
    'moeter/a/2026-02-10/sak-plan.md': md('tittel: DELplan'),
    'moeter/a/2026-03-10/sak-1.md': SAK(1),
  });
  expect(offentlig(filer, '2026-03-01').map((f) => f.sti)).toEqual(['moeter/a/2026-02-10/moete.md']);
});

test('a saksgang named after a hidden sak waits for it', () => {
  const med = (publisering: string): string[] =>
    offentlig(
      les({ ...arkivet(publisering), 'saksganger/x.md': md('tittel: DELtittel\nsak: A 1/26') }),
      '2026-03-01',
    ).map((f) => f.slag);
  expect(med('{ moete: publisert }')).not.toContain('saksgang');
  expect(med('publisert')).toContain('saksgang');
});

test.each([
  ['whose committee nobody knows', 'B 1/26', 'publisert', ''],
  ['that has no file', 'A 7/26', 'publisert', ''],
  ['that is withdrawn', 'A 1/26', 'publisert', 'publisering: { trukket: { grunn: x } }'],
])('a saksgang named after a sak %s is not public', (_, ref, publisering, sak) => {
  const filer = les({
    ...arkivet(publisering, sak),
    'saksganger/x.md': md(`tittel: DELtittel\nsak: ${ref}`),
  });
  expect(offentlig(filer, '2026-03-01').map((f) => f.slag)).not.toContain('saksgang');
});

describe('an unknown heading that reads as minutes', () => {
  const ordMed = (overskrift: string, publisering: string, felter = ''): string[] => {
    const filer = les({
      ...arkivet(publisering),
      'moeter/a/2026-02-10/moete.md': md(
        `dager: [{ dato: 2026-02-10 }]\npublisering: ${publisering}${felter}`,
        `INNingress\n\n${overskrift}\n\nREFtekst\n\n### REFunder\n\n## Bakgrunn\n\nINNbakgrunn\n`,
      ),
    });
    return [...ordI(offentlig(filer, '2026-03-01'), 'moete.md')].toSorted();
  };
  const INNKALT = '{ moete: publisert, innkalling: publisert }';

  test.each([
    '## Beslutning',
    '## Rådets vedtak',
    '## Vedtak i saken',
    '## Diskusjon i møtet',
    '## Referat',
    '## Aksjoner',
    '## Oppmøte',
    '# Beslutning',
    'Beslutning\n---',
    '## *Rådets* vedtak',
    ...[
      'Innspill fra medlemmene',
      'Innspill fra rådet',
      'Rådets konklusjon',
      'Rådets tilråding',
      'Votering',
      'Avstemning',
      'Drøfting i rådet',
      'Fra møtet',
      'Oppfølgingspunkter fra møtet',
      'Vedtak i tidligere møte',
      'Til stede',
      'Deltakere',
      'Forslag til vedtak (endret i møtet)',
      'Forslag til vedtak (vedtatt)',
      'Forslag til vedtak (referatet)',
      'Bakgrunn (referatet)',
      'Drøftingsspørsmål (svar i møtet)',
    ].map((tittel) => `## ${tittel}`),
  ])('%s waits with them', (overskrift) => {
    expect(ordMed(overskrift, INNKALT)).toEqual(['INN']);
    expect(ordMed(overskrift, 'publisert')).toEqual(['INN', 'REF']);
  });

  test.each([
    '## Sekretariatets forslag til vedtak',
    '## Vedtak fra tidligere møter',
    '## Databehandling',
    '## Innspill til strategien',
    '## Innspill fra høringen',
    '## Styringsråd',
    '## Deltakere i piloten',
    '## Forslag til vedtak (innkallingen)',
    '## Bakgrunn (vedlegg 1)',
  ])('%s does not', (overskrift) => {
    expect(ordMed(overskrift, INNKALT)).toEqual(['INN', 'REF']);
  });

  test('goes out with the notice when the author says that it belongs there', () => {
    const godta = '\ngodta: [{ regel: ukjent-referatdel, gjelder: Beslutning, grunn: x }]';
    expect(ordMed('## Beslutning', INNKALT, godta)).toEqual(['INN', 'REF']);
    expect(ordMed('## Rådets vedtak', INNKALT, godta)).toEqual(['INN']);
  });
});

describe('below the minutes, a heading without a meaning stays with them', () => {
  const ordVed = (innskudd: string, publisering: string, felter = ''): string[] => {
    const filer = les({
      ...arkivet(publisering),
      'moeter/a/2026-02-10/sak-1.md': md(
        `saksnummer: 1/26${felter}`,
        `INNingress\n\n## Vedtak\n\n1. REFpunkt\n\n${innskudd}\n\nREFmer\n\n## Tidsplan\n\nREFplan\n\n## Bakgrunn\n\nINNbakgrunn\n\n## Tidsplan\n\nINNplan\n`,
      ),
    });
    return [...ordI(offentlig(filer, '2026-03-01'), 'sak-1')].toSorted();
  };
  const INNKALT = '{ moete: publisert, innkalling: publisert }';

  test.each([
    'REFber om svar innen mai.\n---',
    'REFber om svar\n===',
    '##',
    '#',
    '## REFplan',
    'Bakgrunn\n---',
  ])('%j', (innskudd) => {
    expect(ordVed(innskudd, INNKALT)).toEqual(['INN']);
    expect(ordVed(innskudd, 'publisert')).toEqual(['INN', 'REF']);
  });

  test('unless the author says that it belongs to the paper', () => {
    const godta = '\ngodta: [{ regel: ukjent-referatdel, gjelder: Tidsplan, grunn: x }]';
    expect(ordVed('', INNKALT, godta)).toEqual(['INN', 'REF']);
  });
});

test('a body that could not be read is not divided', () => {
  const filer = les({
    ...arkivet('{ moete: publisert, innkalling: publisert }'),
    'moeter/a/2026-02-10/sak-3.md': md(
      'saksnummer: 3/26',
      `## Vedtak\n\nREFvedtak\n\n${'> '.repeat(5_000)}x\n`,
    ),
  });
  expect([...ordI(offentlig(filer, '2026-03-01'), 'sak-3')]).toEqual([]);
});

describe('what others tell of an exempt sak', () => {
  const fortalt = `saksnummer: 3/26
tidligereBehandlinger:
  - { sak: Rådet A 2/26, slag: fortsetter, dato: 2026-02-10, tittel: KANtittel, vedtak: KANvedtak, tekst: KANtekst }
nevner: [{ sak: a 2/26, sakstype: KANtype, utledet: KANutledet, merknad: KANmerknad, trykt: { tittel: KANtrykt } }]
videre: [{ sak: a 2/26, tekst: KANvidere }, { sak: a 4/26, tekst: Åpen }]
vedlegg: [{ nr: "1", sak: a 2/26, tittel: KANvedlegg, fil: vedlegg/KANfil.txt }]`;
  const offentligSak = (publisering: string): unknown =>
    offentlig(
      les({
        'utvalg/a.md': md('navn: [{ navn: Rådet A }]'),
        'moeter/a/2026-02-10/moete.md': md('dager: [{ dato: 2026-02-10 }]\npublisering: publisert'),
        'moeter/a/2026-02-10/sak-2.md': md(`saksnummer: 2/26\n${publisering}`),
        'moeter/a/2026-02-10/sak-3.md': md(fortalt),
      }),
      '2026-03-01',
    ).find(({ sti }) => sti.endsWith('sak-3.md'))?.data;

  test('goes from them; which sak it is stays', () => {
    const sak = { utvalg: 'a', nr: 2, aar: 2026, skrevet: 'a 2/26' };
    const data = offentligSak('publisering: { unntatt: { hjemmel: § 13, skjermetTittel: En avtale } }');
    expect(JSON.stringify(data)).not.toContain('KAN');
    expect(data).toMatchObject({
      tidligereBehandlinger: [{ slag: 'fortsetter', dato: '2026-02-10' }],
      nevner: [{ sak }],
      videre: [{ sak }, { tekst: 'Åpen' }],
      vedlegg: [{ nr: '1', sak }],
    });
  });

  test.each([
    ['without a committee', '2/26'],
    ['with a name that no committee has', 'C 2/26'],
    ['with a name that two committees have', 'Felles 2/26'],
  ])('goes from a row %s: it may be that sak', (_, ref) => {
    const felles = (navn: string): string => md(`navn: [{ navn: ${navn} }]\naliaser: [Felles]`);
    const filer = les({
      'utvalg/a.md': felles('Rådet A'),
      'utvalg/b.md': felles('Rådet B'),
      'moeter/b/2026-02-10/moete.md': md('dager: [{ dato: 2026-02-10 }]\npublisering: publisert'),
      'moeter/b/2026-02-10/sak-2.md': md(
        'saksnummer: 2/26\npublisering: { unntatt: { hjemmel: § 13, skjermetTittel: En avtale } }',
      ),
      'moeter/b/2026-02-10/sak-3.md': md(
        `saksnummer: 3/26\nnevner: [{ sak: ${ref}, tittel: KANtittel }, { sak: a 2/26, tittel: Åpen }]`,
      ),
    });
    const data = JSON.stringify(offentlig(filer, '2026-03-01'));
    expect(data).not.toContain('KAN');
    expect(data).toContain('Åpen');
  });

  test('stays of a sak that is withdrawn, which has been public', () => {
    const data = JSON.stringify(offentligSak('publisering: { trukket: { grunn: Feil } }'));
    expect(data.match(/KAN\w+/gu)).toHaveLength(10);
  });
});

test('front matter may close with spaces after the dashes', () => {
  const tekst = '---\nsaksnummer: 3/26\n---  \n\nINNingress\n\n## Vedtak\n\nREFvedtak\n\n---\n\nREFmer\n';
  const filer = les({
    ...arkivet('{ moete: publisert, innkalling: publisert }'),
    'moeter/a/2026-02-10/sak-3.md': tekst,
  });
  expect([...ordI(offentlig(filer, '2026-03-01'), 'sak-3')]).toEqual(['INN']);
});

test.each([
  'publsert',
  'Publisert',
  'ja',
  'true',
  '{ moete: publisert, referatt: publisert }',
  '{ fra: 2026-03-01 }',
  '{ moete: { fra: i morgen } }',
])('publisering: %s is no valid file', (publisering) => {
  expect(lesFil({ sti: 'moeter/a/2026-02-10/moete.md', tekst: MOETE(publisering) }).fil).toBeUndefined();
});

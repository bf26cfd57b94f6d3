import { describe, expect, test } from 'vitest';
import type { Funn, Kontroll } from '#checks/kontroll';
import { sammenlignAvvik } from '#schema/avvik';
import { minsteArkiv, MOETE, moete, sak, sjekkTekster } from './arkivet.ts';

const kort = ({ funn }: Kontroll): string[] => funn.map((f) => `${f.nivaa} ${f.regel} ${f.fil}:${f.linje}`);
const forste = ({ funn }: Kontroll): Funn => {
  const [funnet] = funn;
  if (!funnet) throw new Error('No fault was found.');
  return funnet;
};

test('the least archive has no fault', () => {
  expect(sjekkTekster(minsteArkiv()).funn).toEqual([]);
});

test('all faults of all files come in one run, sorted by file, line and column', () => {
  const kontroll = sjekkTekster(
    minsteArkiv({
      [`${MOETE}/sak-2.md`]: sak('2/30', 'utfal: godkjent\nspraak: norsk\n'),
      [`${MOETE}/sak-3.md`]: '---\nsaksnummer: 3/30\ntittel: a: b\n---\n',
      [`${MOETE}/sak-7.md`]: sak('4/30', 'tidligereBehandlinger:\n  - 9/29\n  - nuit 9/29\n'),
      'notater/huskeliste.md': 'Husk.\n',
    }),
  );
  expect(kort(kontroll)).toEqual([
    `feil ukjent-noekkel ${MOETE}/sak-2.md:4`,
    `feil skjema ${MOETE}/sak-2.md:5`,
    `feil syntaks ${MOETE}/sak-3.md:3`,
    `feil filnavn-mot-nummer ${MOETE}/sak-7.md:2`,
    `feil tvetydig-henvisning ${MOETE}/sak-7.md:5`,
    `feil ukjent-henvisning ${MOETE}/sak-7.md:6`,
    'feil ukjent-fil notater/huskeliste.md:1',
  ]);
  expect(kontroll.funn).toEqual(kontroll.funn.toSorted(sammenlignAvvik));
});

test('the order of the files does not matter', () => {
  const filer = minsteArkiv({ [`${MOETE}/sak-4.md`]: sak('4/30'), [`${MOETE}/sak-6.md`]: sak('6/30') });
  expect(sjekkTekster(filer.toReversed())).toEqual(sjekkTekster(filer));
});

const DAARLIG = sak('1/30', 'tidligereBehandlinger:\n  - raad 9/29\n');

test.each([
  [
    'a draft meeting',
    { [`${MOETE}/moete.md`]: moete('2030-02-01', 'utkast'), [`${MOETE}/sak-1.md`]: DAARLIG },
  ],
  ['a draft sak', { [`${MOETE}/sak-1.md`]: DAARLIG.replace('---\n', '---\npublisering: utkast\n') }],
  [
    'a meeting that is public tomorrow',
    {
      [`${MOETE}/moete.md`]: moete('2030-02-01', '{ moete: publisert, innkalling: { fra: 2030-06-02 } }'),
      [`${MOETE}/sak-1.md`]: DAARLIG,
    },
  ],
])('a fault in %s is a warning', (_, endringer) => {
  expect(forste(sjekkTekster(minsteArkiv(endringer)))).toMatchObject({
    regel: 'ukjent-henvisning',
    nivaa: 'advarsel',
  });
});

test('the same fault stops a public sak', () => {
  expect(forste(sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: DAARLIG }))).nivaa).toBe('feil');
});

describe('a draft never stops what is public', () => {
  const UTKAST = sak('1/30', 'publisering: utkast\n');

  test('with its number, also when it is read first', () => {
    const kontroll = sjekkTekster(
      minsteArkiv({
        'moeter/raad/2030-01-10/moete.md': moete('2030-01-10'),
        'moeter/raad/2030-01-10/sak-1.md': UTKAST,
        [`${MOETE}/sak-3.md`]: sak('3/30', 'nevner:\n  - raad 1/30\n'),
      }),
    );
    expect(kort(kontroll).filter((rad) => !rad.includes('hull-i-rekken'))).toEqual([
      'advarsel dobbelt-saksnummer moeter/raad/2030-01-10/sak-1.md:2',
    ]);
  });

  test('with a saksgang of its own', () => {
    const saksgang = (ref: string): string[] =>
      kort(
        sjekkTekster(
          minsteArkiv({
            [`${MOETE}/sak-1.md`]: UTKAST,
            'saksganger/plan.md': `---\ntittel: Plan\nsak: ${ref}\n---\n\n<script>x</script>\n`,
          }),
        ),
      ).map((rad) => rad.split(' ')[0] ?? '');
    expect(new Set(saksgang('raad 1/30'))).toEqual(new Set(['advarsel']));
    expect(saksgang('rad 1/30')).toContain('feil');
  });

  test('by making two matters one', () => {
    const filer = (publisering: string): ReturnType<typeof minsteArkiv> =>
      minsteArkiv({
        [`${MOETE}/sak-2.md`]: sak('2/30'),
        [`${MOETE}/sak-3.md`]: sak(
          '3/30',
          `publisering: ${publisering}\ntidligereBehandlinger:\n  - raad 1/30\n  - raad 2/30\n`,
        ),
        'saksganger/en.md': '---\ntittel: En\nsak: raad 1/30\n---\n',
        'saksganger/to.md': '---\ntittel: To\nsak: raad 2/30\n---\n',
      });
    expect(kort(sjekkTekster(filer('utkast')))).toContain('advarsel dobbel-saksgang saksganger/to.md:3');
    expect(kort(sjekkTekster(filer('publisert')))).toContain('feil dobbel-saksgang saksganger/to.md:3');
  });
});

test('one fault is told once: what follows from an unreadable file is not reported', () => {
  const ulest = { [`${MOETE}/sak-2.md`]: sak('2/30', 'ukjent: 1\n') };
  const henvisning = sak('3/30', 'behandletSammenMed:\n  - raad 2/30\n');
  expect(kort(sjekkTekster(minsteArkiv({ ...ulest, [`${MOETE}/sak-3.md`]: henvisning })))).toEqual([
    `feil ukjent-noekkel ${MOETE}/sak-2.md:4`,
  ]);
  expect(kort(sjekkTekster(minsteArkiv({ [`${MOETE}/moete.md`]: moete('2030-02-30') })))).toEqual([
    `feil umulig-dato ${MOETE}/moete.md:3`,
  ]);
  expect(kort(sjekkTekster(minsteArkiv({ 'utvalg/raad.md': '---\nnavn: Rådet\n---\n' })))).toEqual([
    'feil skjema utvalg/raad.md:2',
  ]);
  expect(
    kort(sjekkTekster(minsteArkiv({ 'nettsted.yaml': 'navn: Arkivet\n' }))).map((l) => l.split(' ')[1]),
  ).not.toContain('nettsted-mangler');
});

test.each([
  ['a field', sak('1/30', 'sakseiar: []\n'), 'Mente du «sakseier»?'],
  ['a field inside another', sak('1/30', 'publisering:\n  innkaling: publisert\n'), 'Mente du «innkalling»?'],
  ['a word', sak('1/30', 'publisering: publsert\n'), 'Mente du «publisert»?'],
  ['a committee', sak('1/30', 'nevner:\n  - rad 9/29\n'), 'Mente du «raad»?'],
  ['a sak', sak('1/30', 'nevner:\n  - raad 12/30\n'), 'Mente du «raad 2/30»?'],
  [
    'a rule',
    sak('1/30', 'godta:\n  - regel: hull-i-rekka\n    grunn: Prøve.\n'),
    'Mente du «hull-i-rekken»?',
  ],
])('the nearest known name is suggested for %s', (_, tekst, forslag) => {
  const filer = minsteArkiv({ [`${MOETE}/sak-1.md`]: tekst, [`${MOETE}/sak-2.md`]: sak('2/30') });
  expect(forste(sjekkTekster(filer)).tiltak).toContain(forslag);
});

test('nothing is suggested when nothing is near', () => {
  const { tiltak } = forste(
    sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', 'vaerforhold: sol\n') })),
  );
  expect(tiltak).not.toContain('Mente du');
});

test('an exception hits its own file and its own value only', () => {
  const godta = (gjelder: string): string =>
    `godta:\n  - regel: umulig-dato\n    gjelder: ${gjelder}\n    grunn: Prøve.\n`;
  const kropp = '\n## Vedtak\n\nSvar innen 31. juni og 31. november.\n';
  const kontroll = sjekkTekster(
    minsteArkiv({
      [`${MOETE}/sak-1.md`]: sak('1/30', godta('31. juni'), kropp),
      [`${MOETE}/sak-2.md`]: sak('2/30', godta('31. juni')),
    }),
  );
  expect(kontroll.godtatt.map((g) => [g.avvik.fil, g.avvik.gjelder, g.grunn])).toEqual([
    [`${MOETE}/sak-1.md`, '31. juni', 'Prøve.'],
  ]);
  expect(kort(kontroll)).toEqual([
    `feil umulig-dato ${MOETE}/sak-1.md:12`,
    `advarsel godta-uten-treff ${MOETE}/sak-2.md:5`,
  ]);
});

test('an exception that cannot be made says so', () => {
  const godta = 'godta:\n  - regel: syntaks\n    grunn: Prøve.\n';
  const { melding } = forste(sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', godta) })));
  expect(melding).toBe('Feil av slaget «syntaks» kan ikke godtas.');
});

test('an agenda row with more than the number of its sak says where the title comes from', () => {
  const tekst = moete('2030-02-01').replace('publisering', 'agenda:\n  - 09:00 1/30 Tittelen\npublisering');
  expect(forste(sjekkTekster(minsteArkiv({ [`${MOETE}/moete.md`]: tekst })))).toMatchObject({
    regel: 'skjema',
    linje: 5,
    melding: 'Feltet agenda har «09:00 1/30 Tittelen», og det er ikke en gyldig verdi.',
    tiltak: expect.stringContaining('Tittelen hentes fra saken.') as string,
  });
});

test('files that are named without the file lying there are told, however they are named', () => {
  const dokument = 'dokumenter:\n  - { slag: referat, kilde: x, kvalitet: ren, raatekst: vedlegg/raa.txt }\n';
  const kropp = '\n[A](./vedlegg/a.pdf) [B](vedlegg/b.pdf#page=3) [C](vedlegg/c.pdf)\n';
  const filer = minsteArkiv({
    [`${MOETE}/moete.md`]: moete('2030-02-01').replace('publisering', `${dokument}publisering`),
    [`${MOETE}/sak-1.md`]: sak('1/30', '', kropp),
  });
  const vedlegg = new Map([[`${MOETE}/vedlegg/b.pdf`, 1]]);
  expect(sjekkTekster(filer, { vedlegg }).funn.map((f) => `${f.regel} ${f.gjelder ?? ''}`)).toEqual([
    'vedlegg-mangler vedlegg/raa.txt',
    'vedlegg-mangler vedlegg/a.pdf',
    'vedlegg-mangler vedlegg/c.pdf',
  ]);
});

test('the day of a reference to a meeting must exist', () => {
  const felter = 'utsattTil: raad 2029-02-31\ngodkjenner:\n  - raad 2029-02-30-b\n';
  const { funn } = sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', felter) }));
  expect(funn.map((f) => `${f.regel} ${f.linje} ${f.melding}`)).toEqual([
    'umulig-dato 4 Datoen «2029-02-31» finnes ikke: februar 2029 har 28 dager, ikke 31.',
    'umulig-dato 6 Datoen «2029-02-30» finnes ikke: februar 2029 har 28 dager, ikke 30.',
  ]);
});

const INNKALT = '{ moete: publisert, innkalling: publisert }';
const referatdelerI = (kropp: string, publisering = INNKALT): string[] =>
  sjekkTekster(
    minsteArkiv({
      [`${MOETE}/moete.md`]: moete('2030-02-01', publisering),
      [`${MOETE}/sak-1.md`]: sak('1/30', '', kropp),
    }),
  ).funn.map((f) => `${f.nivaa} ${f.regel} ${f.gjelder ?? ''}`);

test.each([
  ['## Rådets vedtak', 'Rådets vedtak'],
  ['## Vedtak i saken', 'Vedtak i saken'],
  ['## Diskusjon i møtet', 'Diskusjon i møtet'],
  ['## Referat', 'Referat'],
  ['## Aksjoner', 'Aksjoner'],
  ['## Bakgrunn\n\n### Vedtak', 'Vedtak'],
  ['## Bakgrunn\n\n> #### Rådets beslutning', 'Rådets beslutning'],
  ['## Bakgrunn\n\n**Vedtak**', 'Vedtak'],
  ['## Bakgrunn\n\n**Vedtak:**\nRådet støtter planen.', 'Vedtak'],
])('minutes that would go out with the notice are told: %s', (kropp, gjelder) => {
  expect(referatdelerI(`${kropp}\n\nTekst.\n`)).toEqual([`feil ukjent-referatdel ${gjelder}`]);
  expect(referatdelerI(`${kropp}\n\nTekst.\n`, 'publisert')).toEqual([]);
});

test.each(['##Vedtak', '## Bakgrunn\n\nPlanen.\n##Vedtak i saken'])(
  'that they would is told besides the space that is missing: %s',
  (kropp) => {
    const gjelder = kropp.split('\n').at(-1) ?? '';
    const overskrift = `feil feilskrevet-overskrift ${gjelder}`;
    expect(referatdelerI(`${kropp}\n\nTekst.\n`)).toEqual([overskrift, `feil ukjent-referatdel ${gjelder}`]);
    expect(referatdelerI(`${kropp}\n\nTekst.\n`, 'publisert')).toEqual([overskrift]);
  },
);

test('what belongs to the paper, and what stands in the minutes, is not', () => {
  const kropp = `## Sekretariatets forslag til vedtak

## Vedtak fra tidligere møter

**Viktig:** Rådet fattet vedtak i fjor.

### Databehandling

## Behandling i møtet

### Vedtak

**Rådets vedtak**
`;
  expect(referatdelerI(kropp)).toEqual([]);
});

describe('a fault in a file that could not be read', () => {
  const ulest = sak('2/30', 'utfal: godkjent\n');
  const utkast = sak('2/30', 'publisering: utkast\nutfal: godkjent\n');
  const nivaa = (sak2: string, publisering: string, agenda = ''): string[] =>
    sjekkTekster(
      minsteArkiv({
        [`${MOETE}/moete.md`]: moete('2030-02-01', `${publisering}${agenda}`),
        [`${MOETE}/sak-2.md`]: sak2,
      }),
    ).funn.map((f) => `${f.nivaa} ${f.regel}`);

  test.each([
    ['of a draft meeting', ulest, 'utkast', ''],
    ['of a meeting without a public notice', ulest, '{ moete: publisert }', ''],
    ['of a draft meeting, as broken as it may be', sak('2/30', 'a: b: c\n'), 'utkast', ''],
    ['that says it is a draft', utkast, 'publisert', '\nagenda: [1/30]'],
  ])('%s is a warning', (_, tekst, publisering, agenda) => {
    expect(nivaa(tekst, publisering, agenda).map((n) => n.split(' ')[0])).toEqual(['advarsel']);
  });

  test.each([
    ['of a public meeting', ulest, 'publisert', ''],
    ['that stands on a public agenda', utkast, 'publisert', '\nagenda: [1/30, 2/30]'],
    ['with a word near draft', utkast.replace('utkast', 'utkst'), 'publisert', ''],
    ['whose draft cannot be parsed', utkast.replace('utfal:', 'a: b:'), 'publisert', ''],
  ])('%s stands', (_, tekst, publisering, agenda) => {
    expect(nivaa(tekst, publisering, agenda)).toContainEqual(
      expect.stringMatching(/^feil (ukjent-noekkel|syntaks|skjema)/),
    );
  });

  test('is a warning in a meeting that says it is a draft, and in no committee', () => {
    const feil = (sti: string, tekst: string | undefined): (string | undefined)[] =>
      sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: undefined, [sti]: tekst })).funn.map((f) => f.nivaa);
    expect(feil(`${MOETE}/moete.md`, moete('2030-02-01', 'utkast\nstedd: Oslo'))).toEqual(['advarsel']);
    expect(feil('utvalg/raad.md', '---\nnavn: [{ navn: Rådet }]\npublisering: utkast\n---\n')).toContain(
      'feil',
    );
  });
});

test.each([
  'sammendrag: Kort\n',
  '# Tittelen er hemmelig\n',
  'vedlegg:\n  - { nr: "1", fil: vedlegg/1.pdf }\n',
  '',
])('an exempt sak holds nothing but its number: «%s»', (felt) => {
  const unntatt = (kropp: string): string =>
    `---\nsaksnummer: 1/30\narkivsak: 30/00123\n${felt}publisering:\n  unntatt: { hjemmel: § 13, skjermetTittel: x }\n---\n${kropp}`;
  const regler = (kropp: string): string[] =>
    sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: unntatt(kropp) }), {
      vedlegg: new Map(felt.includes('vedlegg/1.pdf') ? [[`${MOETE}/vedlegg/1.pdf`, 1]] : []),
    }).funn.map((f) => f.regel);
  expect(regler('\n')).toEqual(felt ? ['unntatt-med-tekst'] : []);
  expect(regler('\n[l]: https://example.org\n')).toContain('unntatt-med-tekst');
});

test('references that nothing answers are told, wherever they stand', () => {
  const { funn } = sjekkTekster(
    minsteArkiv({
      'utvalg/forum.md':
        '---\nnavn:\n  - navn: Forumet\naliaser: [Eksempelrådet]\nforbereder: [ukjent]\netterfoelger:\n  utvalg: forum\n  forhold: erstatter\n---\n',
      [`${MOETE}/sak-1.md`]: sak(
        '1/30',
        'foelgerOpp:\n  - raad 2/30#aksjonspunkt-9\n  - raad 2/30#punkt1\n  - raad 9/29\n' +
          'tidligereBehandlinger:\n  - raad 1/30\n',
      ),
      [`${MOETE}/sak-2.md`]: sak('2/30', '', '\n## Aksjonspunkter\n\n- **Alle:** Svarer.\n'),
    }),
  );
  expect(funn.map((f) => `${f.regel} ${f.gjelder ?? ''}`).toSorted()).toEqual([
    'tvetydig-henvisning Eksempelrådet',
    'ukjent-henvisning forum',
    'ukjent-henvisning raad 1/30',
    'ukjent-henvisning raad 2/30#aksjonspunkt-9',
    'ukjent-henvisning raad 2/30#punkt1',
    'ukjent-henvisning raad 9/29',
    'ukjent-henvisning ukjent',
  ]);
  expect(funn.find((f) => f.gjelder === 'raad 1/30')?.melding).toBe('Saken viser til seg selv: «raad 1/30».');
  expect(funn.find((f) => f.gjelder === 'raad 9/29')?.tiltak).toContain(
    'under tidligereBehandlinger eller nevner',
  );
});

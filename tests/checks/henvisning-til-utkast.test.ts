import { describe, expect, test } from 'vitest';
import { minsteArkiv, MOETE, moete, sak, sjekkTekster } from './arkivet.ts';

const NESTE = 'moeter/raad/2030-04-01';
const utkast = {
  [`${MOETE}/sak-2.md`]: sak('2/30', 'publisering: utkast\n'),
  [`${NESTE}/moete.md`]: moete('2030-04-01', 'utkast'),
};

const funn = (felter: string, kropp = '', mer: Record<string, string> = {}): string[] =>
  sjekkTekster(minsteArkiv({ ...utkast, [`${MOETE}/sak-1.md`]: sak('1/30', felter, kropp), ...mer }))
    .funn.filter(({ regel }) => regel === 'henvisning-til-utkast')
    .map(({ nivaa, linje, kolonne, gjelder }) => `${nivaa} ${linje}:${kolonne} ${gjelder}`);

test.each([
  ['tidligereBehandlinger:\n  - raad 2/30\n', 'advarsel 5:5 raad 2/30'],
  ['behandletSammenMed:\n  - raad 2/30\n', 'advarsel 5:5 raad 2/30'],
  ['utfall: utsatt\nutsattTil: raad 2030-04-01\n', 'advarsel 5:12 raad 2030-04-01'],
  ['videre:\n  - sak: raad 2/30\n', 'advarsel 5:10 raad 2/30'],
  ['vedlegg:\n  - tittel: Notat\n    sak: raad 2/30\n', 'advarsel 6:10 raad 2/30'],
  ['godkjenner:\n  - raad 2030-04-01\n', 'advarsel 5:5 raad 2030-04-01'],
])('%j', (felter, forventet) => {
  expect(funn(felter)).toEqual([forventet]);
});

test.each([
  [
    'a draft',
    {
      [`${MOETE}/sak-2.md`]: sak(
        '2/30',
        'publisering: utkast\nvedlegg:\n  - { nr: "1", fil: vedlegg/1.txt }\n',
      ),
    },
  ],
  [
    'a draft with a fault',
    {
      [`${MOETE}/sak-2.md`]: sak('2/30', 'publisering: utkast\nvedlegg:\n  - { nr: "1", fil: 1.txt }\n'),
    },
  ],
  [
    'a draft without number',
    { [`${MOETE}/sak-plan.md`]: '---\ntittel: Plan\nvedlegg:\n  - { nr: "1", fil: vedlegg/1.txt }\n---\n' },
  ],
  [
    'the minutes that wait',
    {
      [`${MOETE}/moete.md`]: moete('2030-02-01', '{ moete: publisert, innkalling: publisert }').replace(
        '---\n',
        '---\ndokumenter: [{ slag: referat, kilde: x, kvalitet: ren, fil: vedlegg/1.txt }]\n',
      ),
    },
  ],
])('a link to a file that %s holds back would be dead', (_, mer: Record<string, string>) => {
  expect(funn('', '\n[x](vedlegg/1.txt)\n', mer)).toEqual(['feil 6:1 vedlegg/1.txt']);
  expect(funn('vedlegg:\n  - { nr: "1", fil: vedlegg/1.txt }\n', '\n[x](vedlegg/1.txt)\n', mer)).toEqual([]);
});

test('links in the text would be dead, numbers are told of', () => {
  expect(
    funn('', '\n[a](/saker/raad/2030/2/) og [b](/moeter/raad/2030-04-01/referat/) og sak 2/30.\n'),
  ).toEqual([
    'feil 6:1 /saker/raad/2030/2/',
    'feil 6:29 /moeter/raad/2030-04-01/referat/',
    'advarsel 6:74 sak 2/30',
  ]);
});

test('the address of the site itself is known', () => {
  const nettsted =
    'navn: Arkivet\nundertittel: Rådet\nbeskrivelse: Prøve.\nutgiver: Ingen\nadresse: https://example.org/arkiv/\n';
  expect(
    funn('', '\n[a](https://example.org/arkiv/saker/raad/2030/2/)\n', { 'nettsted.yaml': nettsted }),
  ).toHaveLength(1);
});

test('a draft may refer to a draft, and what is withdrawn has a page', () => {
  expect(funn('publisering: utkast\nbehandletSammenMed:\n  - raad 2/30\n')).toEqual([]);
  expect(
    funn('behandletSammenMed:\n  - raad 2/30\n', '', {
      [`${MOETE}/sak-2.md`]: sak(
        '2/30',
        'publisering:\n  trukket:\n    dato: 2030-03-01\n    grunn: Feil.\n',
      ),
    }),
  ).toEqual([]);
});

test('what waits with the minutes tells nobody yet', () => {
  const innkalt = moete('2030-02-01', '{ moete: publisert, innkalling: publisert }');
  expect(funn('', '\n## Vedtak\n\nSe sak 2/30.\n', { [`${MOETE}/moete.md`]: innkalt })).toEqual([]);
});

describe('a number in any text that readers see', () => {
  test.each([
    ['tittel', 'sammendrag: Se sak 2/30.\n', '4:13'],
    ['a remark', 'merknader:\n  - Se sak 2/30.\n', '5:5'],
    ['a part', 'delsaker:\n  - Om sak 2/30\n', '5:5'],
    ['what is announced', 'videre:\n  - utvalg: raad\n    tekst: Se sak 2/30.\n', '6:12'],
    ['an attachment', 'vedlegg:\n  - nr: "1"\n    mangler: true\n    merknad: Til sak 2/30\n', '7:14'],
    [
      'a correction',
      'rettelser:\n  - dato: 2030-02-02\n    slag: redaksjonell\n    grunnlag: Sak 2/30\n',
      '7:15',
    ],
    ['an approval', 'godkjenner:\n  - arena: Styret sak 2/30\n', '5:12'],
    ['what is printed', 'trykt:\n  tittel: Til sak 2/30\n', '5:11'],
  ])('of a sak: %s', (_, felter, sted) => {
    expect(funn(felter)).toEqual([expect.stringMatching(new RegExp(`^advarsel ${sted} [Ss]ak 2/30$`, 'u'))]);
  });

  test('of a meeting: rows that are text, and changes; a row that is the sak itself is not shown', () => {
    const medAgenda = moete('2030-02-01').replace(
      'publisering',
      'agenda:\n  - 09:00 2/30\n  - tekst: Gruppearbeid til sak 2/30\nendringer:\n  - dato: 2030-01-30\n    tekst: Sak 2/30 er lagt til.\npublisering',
    );
    expect(funn('', '', { [`${MOETE}/moete.md`]: medAgenda })).toEqual([
      'advarsel 6:12 sak 2/30',
      'advarsel 9:12 Sak 2/30',
    ]);
  });

  test('what waits with the minutes, and what is accepted', () => {
    const innkalt = moete('2030-02-01', '{ moete: publisert, innkalling: publisert }');
    const venter =
      'rettelser:\n  - dato: 2030-02-02\n    slag: redaksjonell\n    sted: vedtak\n    etter: Sak 2/30\n';
    expect(funn(venter, '', { [`${MOETE}/moete.md`]: innkalt })).toEqual([]);
    const godta =
      'godta:\n  - regel: henvisning-til-utkast\n    gjelder: sak 2/30\n    grunn: Sak 2/30 er kunngjort.\n';
    expect(funn(`sammendrag: Se sak 2/30.\n${godta}`)).toEqual([]);
  });

  test.each([
    ['sider/om.md', '---\ntittel: Om\n---\n\n## Sak 2/30\n\nSe Eksempelrådet sak 2/30.\n', ['5:1', '7:22']],
    ['sider/om.md', '---\ntittel: Om\n---\n\nEksempelrådet har saken med nummer 2/30.\n', ['5:36']],
    [
      'utvalg/raad.md',
      '---\nnavn:\n  - navn: Eksempelrådet\nsammendrag: Sak 2/30\n---\n\nSe sak 2/30.\n',
      ['4:13', '7:8'],
    ],
    ['ordliste.yaml', '- kort: PL\n  lang: plan\n  forklaring: Se sak 2/30.\n', ['3:15']],
  ])('of %s', (sti, tekst, steder) => {
    const alle = sjekkTekster(minsteArkiv({ ...utkast, [sti]: tekst })).funn.filter(
      ({ regel }) => regel === 'henvisning-til-utkast',
    );
    expect(alle.map(({ fil, nivaa, linje, kolonne }) => `${fil} ${nivaa} ${linje}:${kolonne}`)).toEqual(
      steder.map((sted) => `${sti} advarsel ${sted}`),
    );
    expect(alle.every(({ tiltak = '' }) => tiltak.includes('godta den') === sti.endsWith('.md'))).toBe(true);
  });

  test('of a saksgang', () => {
    const filer = {
      [`${MOETE}/sak-3.md`]: sak('3/30', 'tidligereBehandlinger:\n  - raad 1/30\n'),
      'saksganger/plan.md': '---\ntittel: Plan\nsak: raad 1/30\n---\n\nSe sak 2/30.\n',
    };
    expect(funn('', '', filer)).toEqual(['advarsel 6:8 sak 2/30']);
  });

  test('on a page, a number that two committees have is not surely that of the draft', () => {
    const filer = {
      'utvalg/forum.md': '---\nnavn:\n  - navn: Forumet\n---\n',
      'moeter/forum/2030-02-10/moete.md': moete('2030-02-10'),
      'moeter/forum/2030-02-10/sak-2.md': sak('2/30'),
    };
    const side = (tekst: string): string[] =>
      funn('', '', { ...filer, 'sider/om.md': `---\ntittel: Om\n---\n\n${tekst}\n` });
    expect(side('Se sak 2/30.')).toEqual([]);
    expect(side('Forumet skrev i sak 2/30 om det.')).toEqual([]);
    expect(side('Se sak 2/30 i Eksempelrådet.')).toEqual(['advarsel 5:8 sak 2/30']);
  });

  test('a meeting by its number', () => {
    const neste = moete('2030-04-01', 'utkast').replace('dager', 'nummer: 2/2030\ndager');
    expect(funn('sammendrag: Se møte 2/30.\n', '', { [`${NESTE}/moete.md`]: neste })).toEqual([
      'advarsel 4:13 møte 2/30',
    ]);
  });
});

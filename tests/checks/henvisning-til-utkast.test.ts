import { expect, test } from 'vitest';
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

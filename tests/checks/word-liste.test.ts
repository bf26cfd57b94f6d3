import { expect, test } from 'vitest';
import { rett } from '#checks/rett';
import { lesFil, type Tekstfil } from '#markdown/fil';
import { wordrekkerI } from '#markdown/word-rekker';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

const SAK = `${MOETE}/sak-1.md`;
const kontroller = (filer: readonly Tekstfil[]) => sjekkTekster(filer, { form: true });
const med = (kropp: string): Tekstfil[] => minsteArkiv({ [SAK]: sak('1/30', '', `\n${kropp}`) });
const funnI = (kropp: string): string[] =>
  kontroller(med(kropp)).funn.flatMap(({ regel, linje, kolonne, gjelder = '' }) =>
    regel === 'word-liste' ? [`${linje}:${kolonne} ${gjelder}`] : [],
  );

test('bullets of a word processor become points', () => {
  const { endret } = rett(
    med('Tekst:\n\n•\tOslo bør se.\n•  Moss bør se.\n\n\uF0B7 Til slutt.\n'),
    kontroller,
  );
  expect(endret.map(({ tekst }) => tekst)).toEqual([
    sak('1/30', '', '\nTekst:\n\n- Oslo bør se.\n- Moss bør se.\n\n- Til slutt.\n'),
  ]);
});

test.each([
  ['1.\tOslo bør se.\n2.\tMoss bør se.\n', '1. Oslo bør se.\n2. Moss bør se.\n'],
  ['1)\tOslo bør se.\n2)\t Moss bør se.\n', '1) Oslo bør se.\n2) Moss bør se.\n'],
  ['a)\tOslo bør se.\nb)\tMoss bør se.\n', '- a) Oslo bør se.\n- b) Moss bør se.\n'],
  ['10.\tBare ett punkt.\n', '10. Bare ett punkt.\n'],
])('numbers of a word processor become points: %j', (kropp, riktig) => {
  const [funn, ...flere] = kontroller(med(kropp)).funn;
  expect(funn).toMatchObject({ regel: 'word-liste', linje: 6, kolonne: 1 });
  expect(funn?.melding).toContain('en liste fra Word');
  expect(flere).toEqual([]);
  expect(rett(med(kropp), kontroller).endret.map(({ tekst }) => tekst)).toEqual([
    sak('1/30', '', `\n${riktig}`),
  ]);
});

test('numbered rows with more than one tab are a table', () => {
  const [funn] = kontroller(med('1.\tOslo\t10\n2.\tMoss\t20\n')).funn;
  expect(funn?.melding).toContain('en tabell fra Word');
});

test('each list and each table is told of once, where it begins', () => {
  expect(funnI('• A\n• B\n\nTekst.\n\n • C\n')).toEqual(['6:1 A', '11:2 C']);
  expect(funnI('År\tSum\n2029\t10\n2030\t20\n')).toEqual(['6:1 År Sum']);
});

test.each([
  ['•\tA\n\n•\tB\n', 'empty lines between the points'],
  ['•\tA som går\n  over to linjer\n•\tB\n', 'a point of two lines'],
  ['•\tA\no\tB\no\tC\n•\tD\n', 'points below points'],
  ['\uF0B7\tA\n\uF0B7\tB\n', 'bullets of a font of its own'],
  ['–\tA\n–\tB\n', 'dashes'],
])('a list is told of once, and by no other rule: %j, %s', (kropp) => {
  const { funn } = sjekkTekster(med(kropp));
  expect(funn.map(({ regel, linje, kolonne }) => `${regel} ${linje}:${kolonne}`)).toEqual(['word-liste 6:1']);
});

test.each(['Priser: 10 • 20 • 30\n', '- A\n- B\n', '```\na\tb\nc\td\n• e\n```\n', 'En\ttabulator.\n'])(
  'is no list and no table from Word: %j',
  (kropp) => {
    expect(funnI(kropp)).toEqual([]);
  },
);

test.each([
  ['````\n```\n•\tA\n•\tB\n```\n•\tC\n````\n', 'a fence within a longer one'],
  ['~~~\n```\n•\tA\n~~~\n', 'a fence of another sign'],
  ['<!--\n•\tA\n•\tB\n-->\n', 'a comment'],
  ['Tekst <!-- med\n•\tA\n--> mer.\n', 'a comment within a paragraph'],
  ['    År\tSum\n    2029\t10\n', 'code that is indented'],
])('what stands in code is left alone: %j, %s', (kropp) => {
  expect(funnI(kropp)).toEqual([]);
});

test.each([
  ['```kode```\n\n•\tA\n', '8:1 A'],
  ['````\n```\n````\n\n•\tA\n', '10:1 A'],
  ['`en`\tto\n`tre`\tfire\n', '6:1 `en` to'],
])('what stands after or beside code is told of: %j', (kropp, funn) => {
  expect(funnI(kropp)).toEqual([funn]);
});

test('a long line without a tab is gone through once', () => {
  const { fil } = lesFil({ sti: SAK, tekst: sak('1/30', '', `\n• A\n\n${'ord '.repeat(100_000)}\n`) });
  expect(fil && wordrekkerI(fil).map(({ linjer }) => linjer.length)).toEqual([1]);
});

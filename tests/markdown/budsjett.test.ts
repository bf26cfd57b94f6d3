import { expect, test } from 'vitest';
import { overBudsjett } from '#markdown/budsjett';
import { lesKropp } from '#markdown/les';

const RAD = '| a | b |\n';

test.each([
  ['text', 'ord '.repeat(200_000), 1, '800 000 tegn', '500 000'],
  ['lines', 'a\n\n'.repeat(40_000), 30_001, '30 001 linjer', '30 000'],
  ['rows', `${RAD}| - | - |\n${RAD.repeat(100_000)}`, 1, '1 000 020 tegn', '500 000'],
  ['bars', '|a|a|a|a\n'.repeat(20_000), 10_001, 'tabellstreker', '40 000'],
  ['columns', `a\n\n${'|'.repeat(10_000)}`, 3, '10 000 kolonner', '100'],
  ['marks in one paragraph', `a\n\nb\n${'[a]'.repeat(1251)}`, 4, '2 502 formateringstegn', '2 500'],
  ['marks in all', '*'.repeat(2000).concat('\n\n').repeat(21), 41, '42 000 formateringstegn', '40 000'],
  [
    'marks in one point',
    `${'- [a]\n'.repeat(900)}- a\n${'[a]'.repeat(1251)}`,
    902,
    '2 502 formateringstegn',
    '2 500',
  ],
  [
    'marks after a row that is no table',
    `a|b\n|-|-|-|\n${'[a]|\n'.repeat(1251)}`,
    1253,
    '2 502 formateringstegn',
    '2 500',
  ],
  [
    'cells that the head asks for',
    `${'a|'.repeat(99)}a\n${'-|'.repeat(99)}-\n${'a\n'.repeat(14_600)}`,
    252,
    '25 100 ruter',
    '25 000',
  ],
  ['underlined headings', 'a\n=\n'.repeat(7400), 1002, '501 overskrifter med strek', '500'],
  ['underlined headings after a blank line', 'a\n\nb\n-\n'.repeat(4500), 2004, '501 overskrifter med', '500'],
  ['full stops in an address', `a\nwww.a/${'.'.repeat(25_000)}`, 2, '25 000 skilletegn', '200'],
  ['question marks in an address', `http://a.b/${'?'.repeat(25_000)}a`, 1, '25 000 skilletegn', '200'],
  ['brackets in an address', `www.a${')'.repeat(25_000)}a`, 1, '25 000 skilletegn', '200'],
  [
    'lines that a quote runs on into',
    `${'> '.repeat(20)}a\n${'a\n'.repeat(14_000)}`,
    1002,
    '1 001 linjer etter',
    '1 000',
  ],
  ['lines that a point runs on into', `- a\n${'b\n'.repeat(14_000)}`, 1002, '1 001 linjer etter', '1 000'],
  ['numbers', 'sak 1/25 '.repeat(5001), 1, '5 001 tall med skråstrek', '5 000'],
  ['quotes and lists', `a\n${'> - '.repeat(11)}a`, 2, '22 sitater og lister', '20'],
  ['list marks', '- - - - - - - - - - a\n'.repeat(501), 501, '5 010 sitattegn', '5 000'],
  ['indent', `${' '.repeat(201)}- a`, 1, '201 mellomrom', '200'],
  ['indents', `${' '.repeat(200)}a\n`.repeat(501), 501, '100 200 mellomrom', '100 000'],
])('too much: %s', (_, tekst, linje, antall, grense) => {
  const over = overBudsjett(tekst, 10);
  const vanlig = over?.grunn.replaceAll('\u00a0', ' ');
  expect(vanlig).toContain(antall);
  expect(vanlig).toMatch(new RegExp(`, og grensen er ${grense}$`));
  expect(over?.linje).toBe(linje + 9);
  expect(lesKropp(tekst, { foersteLinje: 10, idPrefiks: 'x' }).ulest).toEqual(over);
});

test.each([
  ['a long paper', 'Rådet drøftet saken i møtet. '.repeat(17_000)],
  [
    'a large table',
    `${'| a '.repeat(10)}|\n${'| - '.repeat(10)}|\n${`${'| celle '.repeat(10)}|\n`.repeat(2000)}`,
  ],
  ['a long list with links', '- [Sak](/saker/raad/2025/1/) av **mange**\n'.repeat(300)],
  ['rows with links', `|a|b|\n|-|-|\n${'| [a](b) | [c](d) [e](f) |\n'.repeat(420)}`],
  ['points without blank lines', '- **Medlem 1:** følger opp (frist 2030-01-01)\n'.repeat(626)],
  [
    'numbered points without blank lines',
    Array.from({ length: 700 }, (_, n) => `${n + 1}. **A** b\n`).join(''),
  ],
  ['points within points', '- a\n  - **b**\n    1. **c**\n    2. **d**\n'.repeat(300)],
  ['dots to a page number', `Innhold ${'.'.repeat(400)} 7\nSe https://eksempel.no/a...\n`],
  ['code far in', `${' '.repeat(150)}kode\n`.repeat(400)],
])('room for %s', (_, tekst) => {
  expect(overBudsjett(tekst, 1)).toBeUndefined();
});

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
  ['code far in', `${' '.repeat(150)}kode\n`.repeat(400)],
])('room for %s', (_, tekst) => {
  expect(overBudsjett(tekst, 1)).toBeUndefined();
});

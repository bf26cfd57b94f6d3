import { expect, test } from 'vitest';
import { tilbakeholdteFiler } from '#domain/tilbakeholdte-filer';

/** The files that a sak may list whose fields are not valid. */
const navngitt = (felter: string): string[] => [
  ...tilbakeholdteFiler([], [], '2030-06-01', [
    { sti: 'moeter/a/2030-02-01/sak-1.md', tekst: `---\n${felter}\n---\n` },
  ]).keys(),
];

const MAPPE = 'moeter/a/2030-02-01/vedlegg';

test.each([
  ['fil: vedlegg/9a.pdf', '9a.pdf'],
  ['fil: 9a.pdf', '9a.pdf'],
  ['fil: [vedlegg\\9a.pdf', '9a.pdf'],
  ['fil:-9a.pdf', '9a.pdf'],
  ['fil: _tall-2.1.csv', 'tall-2.1.csv'],
])('%s names a file that waits', (felter, fil) => {
  expect(navngitt(felter)).toContain(`${MAPPE}/${fil}`);
});

test('a word too long to be the name of a file is read once, not from each of its letters', () => {
  expect(navngitt(`tittel: ${'a'.repeat(300_000)}`)).toEqual([]);
  expect(navngitt(`tittel: ${'a-'.repeat(150_000)} vedlegg/9a.pdf`)).toEqual([`${MAPPE}/9a.pdf`]);
});

import { expect, test } from 'vitest';
import { lesFil } from '#markdown/fil';

test.each([
  ['moeter/raad/sak-1.md', 'moeter/<utvalg>/<dato>/sak-1.md'],
  ['sak-1.md', 'moeter/<utvalg>/<dato>/sak-1.md'],
  ['moeter/raad/moete.md', 'moeter/<utvalg>/<dato>/moete.md'],
])('%s is told where it belongs', (sti, forventet) => {
  expect(lesFil({ sti, tekst: '' }).avvik).toMatchObject([{ regel: 'ukjent-fil', forventet }]);
});

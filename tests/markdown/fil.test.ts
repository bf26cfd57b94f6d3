import { expect, test } from 'vitest';
import { lesFil } from '#markdown/fil';

test.each([
  ['moeter/raad/sak-1.md', 'sak-filer ligger i moeter/<utvalg>/<dato>/'],
  ['sak-1.md', 'sak-filer ligger i moeter/<utvalg>/<dato>/'],
  ['moeter/raad/moete.md', 'moete.md ligger i moeter/<utvalg>/<dato>/'],
])('%s is told where it belongs', (sti, forventet) => {
  expect(lesFil({ sti, tekst: '' }).avvik).toMatchObject([{ regel: 'ukjent-fil', forventet }]);
});

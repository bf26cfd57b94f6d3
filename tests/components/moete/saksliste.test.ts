import { saksliste } from '#components/moete/saksliste.ts';
import { expect, test } from 'vitest';
import { bygg, les, md, NETTSTED } from '../../domain/prove.ts';

const { moete } = bygg(
  les({
    'nettsted.yaml': NETTSTED,
    'utvalg/raadet.md': md('navn: [{ navn: Rådet }]'),
    'moeter/raadet/2025-01-01/moete.md': md(`dager: [{ dato: 2025-01-01 }]
publisering: publisert
agenda: [Velkommen, dag 2025-01-03, Lunsj]`),
  }),
);

test('rows on a day that the meeting does not have still stand on the page', () => {
  const dager = saksliste(moete('raadet/2025-01-01'));
  expect(dager.map(({ dato, tittel, rader }) => [dato, tittel, rader.map((r) => r.tittel)])).toEqual([
    ['2025-01-01', 'Dag 1: 1.\u00a0januar 2025', ['Velkommen']],
    ['2025-01-03', '3.\u00a0januar 2025', ['Lunsj']],
  ]);
});

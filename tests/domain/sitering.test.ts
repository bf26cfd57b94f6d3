import { expect, test } from 'vitest';
import { referatsetning, siteringslinje } from '#domain/sitering';
import { bygg, eksempelraad, les, md, NETTSTED } from './prove.ts';

const { sak, moete } = bygg(eksempelraad());
const linje = (id: string, punkt?: string): string =>
  siteringslinje(sak(id), punkt).replaceAll('\u00a0', ' ');

test.each([
  [
    'eksempelraadet/2025/2',
    '2',
    'Eksempelrådet sak 2/25 punkt 2, 11. februar 2025. Referatet er godkjent i sak 7/25, med en rettelse.',
  ],
  [
    'eksempelraadet/2025/8',
    undefined,
    'Eksempelrådet sak 8/25, 20. mai 2025. Referatet skal opp til godkjenning i sak 2/26.',
  ],
  [
    'eksempelraadet/2025/12b',
    undefined,
    'Eksempelrådet sak 12/25 (b), 21. mai 2025. Referatet skal opp til godkjenning i sak 2/26.',
  ],
  [
    'proeveutvalget/2025/9',
    undefined,
    'PRU sak 9/25, 8. april 2025. Referatet er godkjent 30. april 2025, på e-post, uten merknader.',
  ],
  [
    'proeveutvalget/2025/11',
    undefined,
    'PRU sak 11/25, 4. november 2025. Referatet er godkjent i Fagforum sak 1/26.',
  ],
  ['fagforum/2026/2', undefined, 'Fagforum sak 2/26, 3. februar 2026. Referatet er ikke godkjent ennå.'],
  ['eksempelraadet/2023/5', undefined, 'Eksempelstyret sak 5/23, 9. mai 2023.'],
])('%s', (id, punkt, forventet) => {
  expect(linje(id, punkt)).toBe(forventet);
});

test('the whole correction stands where the minutes are', () => {
  expect(referatsetning(moete('eksempelraadet/2025-02-11')).replaceAll('\u00a0', ' ')).toBe(
    'Referatet er godkjent i sak 7/25, med denne rettelsen: I sak 4/25 skal det stå 2027, ikke 2028.',
  );
});

test('an approval that the archive does not show is not mistaken for the decision cited', () => {
  const publisert = 'publisering: publisert\n';
  const filer = {
    'nettsted.yaml': NETTSTED,
    'utvalg/a.md': md('navn:\n  - navn: Råd A'),
    'moeter/a/2025-01-10/moete.md': md(`dager:\n  - dato: 2025-01-10\n${publisert}`),
    'moeter/a/2025-01-10/sak-1.md': md('saksnummer: 1/25\ntittel: En', '## Vedtak\n\nJa.\n'),
    'moeter/a/2025-03-10/moete.md': md(`dager:\n  - dato: 2025-03-10\n${publisert}`),
    'moeter/a/2025-03-10/sak-2.md': md('saksnummer: 2/25\ntittel: To\ngodkjenner:\n  - a 2025-01-10'),
  };
  expect(siteringslinje(bygg(les(filer)).sak('a/2025/1')).replaceAll('\u00a0', ' ')).toBe(
    'Råd A sak 1/25, 10. januar 2025. Referatet er lagt fram for godkjenning i sak 2/25; arkivet viser ikke om det ble godkjent.',
  );
});

test('an undated sak is cited with the name at the end of its year', () => {
  const { arkiv } = bygg(
    les({
      'nettsted.yaml': NETTSTED,
      'utvalg/raadet.md': md('navn: [{ navn: Styret, til: 2025-06 }, { navn: Rådet, fra: 2025-07 }]'),
      'moeter/raadet/2025-01-01/moete.md': md('dager: [{ dato: 2025-01-01 }]\npublisering: publisert'),
      'moeter/raadet/2025-01-01/sak-1.md': md('saksnummer: 1/25\nnevner: [raadet 9/25]'),
    }),
  );
  const sitert = arkiv.finnSak('raadet/2025/9');
  expect(sitert && siteringslinje(sitert)).toMatch(/^Rådet sak 9\/25/);
});

import { expect, test } from 'vitest';
import { siteringslinje } from '#domain/sitering';
import { bygg, eksempelraad } from './prove.ts';

const { sak } = bygg(eksempelraad());
const linje = (id: string, punkt?: string): string =>
  siteringslinje(sak(id), punkt).replaceAll('\u00a0', ' ');

test.each([
  [
    'eksempelraadet/2025/2',
    '2',
    'Eksempelrådet sak 2/25 punkt 2, 11. februar 2025. Referatet er godkjent i sak 7/25, med denne rettelsen: I sak 4/25 skal det stå 2027, ikke 2028.',
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
  ['proeveutvalget/2025/9', undefined, 'PRU sak 9/25, 8. april 2025. Referatet er godkjent 30. april 2025.'],
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

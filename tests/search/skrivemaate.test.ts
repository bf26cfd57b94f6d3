import { medDatoIOrd, medNorskeBokstaver } from '#search/skrivemaate';
import { expect, test } from 'vitest';

test.each([
  ['15.05.2025', '15. mai 2025'],
  ['møte 1.9. 2022 i NUFA', 'møte 1. september 2022 i NUFA'],
  ['1.13.2025', '1.13.2025'],
  ['40.1.2025', '40.1.2025'],
  ['versjon 1.15.05.2025', 'versjon 1.15.05.2025'],
  ['15. mai 2025', '15. mai 2025'],
])('a day in figures: %s', (q, ventet) => {
  expect(medDatoIOrd(q).replaceAll('\u00a0', ' ')).toBe(ventet);
});

test('a word without Norwegian letters', () => {
  expect(medNorskeBokstaver('raadsmodell')).toBe('rådsmodell');
  expect(medNorskeBokstaver('proevesvar')).toBe('prøvesvar');
  expect(medNorskeBokstaver('strategi')).toBe('strategi');
});

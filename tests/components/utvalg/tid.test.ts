import { omtrentligTekst, periodeTekst } from '#components/utvalg/tid.ts';
import { expect, test } from 'vitest';

const glatt = (tekst: string): string => tekst.replaceAll('\u00A0', ' ');

test('a time is told as far as it is known', () => {
  expect(glatt(omtrentligTekst('2024-03'))).toBe('mars 2024');
  expect(glatt(omtrentligTekst({ mellom: '2020-09', og: '2024-03-21' }))).toBe(
    'mellom september 2020 og 21. mars 2024',
  );
});

test('a period may lack either end', () => {
  expect(glatt(periodeTekst('2024', undefined))).toBe('fra 2024');
  expect(glatt(periodeTekst(undefined, { mellom: '2025', og: '2026' }))).toBe(
    'til et tidspunkt mellom 2025 og 2026',
  );
  expect(periodeTekst(undefined, undefined)).toBe('Arkivet kjenner ikke tidsrommet');
});

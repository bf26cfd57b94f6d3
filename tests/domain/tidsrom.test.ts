import { dagenFoer, holderSikkert, kanHolde, rettEtter, senest, tidligst } from '#domain/tidsrom';
import { describe, expect, test } from 'vitest';

const usikker = { mellom: '2025-10', og: '2026-01-21' };

test.each([
  ['2024', '2024-01-01', '2024-12-31', '2025'],
  ['2024-02', '2024-02-01', '2024-02-29', '2024-03'],
  ['2023-12-31', '2023-12-31', '2023-12-31', '2024-01-01'],
  ['2023-12', '2023-12-01', '2023-12-31', '2024-01'],
])('%s is from %s to %s, and %s comes after', (tid, fra, til, etter) => {
  expect([tidligst(tid), senest(tid), rettEtter(tid)]).toEqual([fra, til, etter]);
});

test('an uncertain time keeps both ends', () => {
  expect([tidligst(usikker), senest(usikker), rettEtter(usikker)]).toEqual([
    '2025-10-01',
    '2026-01-21',
    usikker,
  ]);
  expect(dagenFoer('2024-03-01')).toBe('2024-02-29');
});

describe('a day in a period', () => {
  test.each([
    ['2025-09-30', true, true],
    ['2025-12-24', true, false],
    ['2026-01-22', false, false],
  ])('that ends at an unknown time: %s', (dag, kan, sikkert) => {
    const tidsrom = { fra: '2020', til: usikker };
    expect([kanHolde(tidsrom, dag), holderSikkert(tidsrom, dag)]).toEqual([kan, sikkert]);
  });

  test('without a known start it may hold the day, and never surely does', () => {
    expect([kanHolde({}, '2020-01-01'), holderSikkert({}, '2020-01-01')]).toEqual([true, false]);
  });
});

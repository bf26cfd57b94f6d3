import { describe, expect, test } from 'vitest';
import { ndcg, persentil, resiprokPlass, snitt } from '../../../scripts/maalsoek/maaltall.ts';

const fasit = { beste: new Set(['a', 'b']), akseptable: new Set(['c']) };

describe('resiprokPlass', () => {
  test('is one over the place of the first fully good page', () => {
    expect(resiprokPlass(['a', 'b'], fasit)).toBe(1);
    expect(resiprokPlass(['c', 'x', 'b'], fasit)).toBeCloseTo(1 / 3);
  });

  test('is 0 when it is not among the ten', () => {
    expect(resiprokPlass([], fasit)).toBe(0);
    expect(resiprokPlass(['c'], fasit)).toBe(0);
    expect(resiprokPlass([...Array.from({ length: 10 }, () => 'x'), 'a'], fasit)).toBe(0);
  });
});

describe('ndcg', () => {
  test('is 1 for the best order, whichever of the best is first', () => {
    expect(ndcg(['a', 'b', 'c'], fasit)).toBeCloseTo(1);
    expect(ndcg(['b', 'a', 'c', 'x'], fasit)).toBeCloseTo(1);
  });

  test('counts 2 for a fully good page and 1 for a fine one, less further down', () => {
    const ideell = 2 + 2 / Math.log2(3) + 1 / Math.log2(4);
    expect(ndcg(['c', 'a'], fasit)).toBeCloseTo((1 + 2 / Math.log2(3)) / ideell);
    expect(ndcg(['x', 'c'], fasit)).toBeCloseTo(1 / Math.log2(3) / ideell);
  });

  test('counts a page once, and no more answers than ten places can show', () => {
    expect(ndcg(['a', 'a', 'a'], fasit)).toBeCloseTo(ndcg(['a'], fasit));
    const mange = Array.from({ length: 30 }, (_, nr) => `s${nr}`);
    expect(ndcg(mange, { beste: new Set(mange), akseptable: new Set() })).toBeCloseTo(1);
  });

  test('is 0 of no hits and of no answers', () => {
    expect(ndcg([], fasit)).toBe(0);
    expect(ndcg(['a'], { beste: new Set(), akseptable: new Set() })).toBe(0);
  });
});

test('mean and percentile of nothing are 0', () => {
  expect(snitt([])).toBe(0);
  expect(persentil([], 95)).toBe(0);
});

test('a percentile is one of the values: the nearest rank', () => {
  const verdier = [30, 10, 20, 40];
  expect(persentil(verdier, 50)).toBe(20);
  expect(persentil(verdier, 95)).toBe(40);
  expect(persentil(verdier, 0)).toBe(10);
  expect(verdier).toEqual([30, 10, 20, 40]);
});

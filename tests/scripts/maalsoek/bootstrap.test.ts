import { expect, test } from 'vitest';
import { forskjell } from '../../../scripts/maalsoek/bootstrap.ts';

test('the mean lies in its interval, which is the same every time', () => {
  const differanser = [0.5, 0, 0, 1, -0.5, 0.25, 0, 0.5, 0, 0];
  const { snitt, fra, til } = forskjell(differanser);
  expect(snitt).toBeCloseTo(0.175);
  expect(fra).toBeLessThan(snitt);
  expect(til).toBeGreaterThan(snitt);
  expect(forskjell(differanser)).toEqual({ snitt, fra, til });
});

test('the interval is that of the normal distribution when the queries are many', () => {
  const differanser = Array.from({ length: 400 }, (_, nr) => (nr % 2 === 0 ? 1 : 0));
  const { fra, til } = forskjell(differanser);
  // 0.5 ± 1.96 · 0.5 / √400
  expect(fra).toBeCloseTo(0.451, 2);
  expect(til).toBeCloseTo(0.549, 2);
});

test('no spread gives no width, and nothing gives nothing', () => {
  expect(forskjell([0.25, 0.25, 0.25])).toEqual({ snitt: 0.25, fra: 0.25, til: 0.25 });
  expect(forskjell([])).toEqual({ snitt: 0, fra: 0, til: 0 });
});

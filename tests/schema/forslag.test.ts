import { expect, test } from 'vitest';
import { naermeste } from '#schema/forslag';

test.each([
  ['nuti', 'nuit'],
  ['NUIT', 'nuit'],
  ['nut', 'nuit'],
  ['publisret', 'publisert'],
  ['publisrt', 'publisert'],
  ['zzzz', undefined],
  ['', undefined],
])('«%s» is taken for %s', (skrevet, ment) => {
  expect(naermeste(skrevet, ['nufa', 'nuit', 'publisert'])).toBe(ment);
});

test('of two as near, the one where signs have changed places', () => {
  expect(naermeste('nuit 91/25', ['nuit 1/25', 'nuit 9/25', 'nuit 19/25', 'nuit 29/25'])).toBe('nuit 19/25');
  expect(naermeste('nuit 39/25', ['nuit 9/25', 'nuit 19/25'])).toBe('nuit 9/25');
});

test('of two as near, the first', () => {
  expect(naermeste('nuat', ['nuit', 'nuet'])).toBe('nuit');
  expect(naermeste('nuit', [])).toBeUndefined();
});

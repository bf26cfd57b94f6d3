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

test('of two as near, the first', () => {
  expect(naermeste('nuat', ['nuit', 'nuet'])).toBe('nuit');
  expect(naermeste('nuit', [])).toBeUndefined();
});

import { innenFrist } from '#sources/frist';
import { expect, test } from 'vitest';

test('what is done in time gives its answer', () => {
  expect(innenFrist(10_000, () => ['svar'])).toEqual(['svar']);
});

test.each([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['a regular expression', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
])('%s without an end is stopped', (_, gjoer) => {
  expect(innenFrist(20, gjoer)).toBeUndefined();
});

test('what is thrown comes through', () => {
  expect(() =>
    innenFrist(10_000, () => {
      throw new RangeError('galt');
    }),
  ).toThrow(RangeError);
});

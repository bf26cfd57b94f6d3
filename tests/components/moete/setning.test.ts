import { foersteSetning } from '#components/moete/setning.ts';
import { expect, test } from 'vitest';

test('the first sentence ends at a full stop, not in a date', () => {
  expect(foersteSetning('Møtet var 13. februar 2025. Det varte lenge.')).toBe('Møtet var 13. februar 2025.');
  expect(foersteSetning('Uten punktum')).toBe('Uten punktum');
});

test('a long sentence is cut at a word', () => {
  const kort = foersteSetning('ord '.repeat(100));
  expect(kort.length).toBeLessThan(190);
  expect(kort).toMatch(/ord …$/u);
});

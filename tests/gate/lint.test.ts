import { expect, test } from 'vitest';
import { GATETID, kjoer } from '../oppsett/kjoer.ts';

test('lint: no fault, no warning', { timeout: GATETID }, async () => {
  const { kode, utskrift } = await kjoer('eslint', ['.', '--max-warnings=0']);
  expect(kode, utskrift).toBe(0);
});

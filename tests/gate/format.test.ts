import { expect, test } from 'vitest';
import { GATETID, kjoer } from '../oppsett/kjoer.ts';

test('format: every file is formatted', { timeout: GATETID }, async () => {
  const { kode, utskrift } = await kjoer('prettier', ['--check', '.']);
  expect(kode, utskrift).toBe(0);
});

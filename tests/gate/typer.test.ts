import { expect, test } from 'vitest';
import { GATETID, kjoer } from '../oppsett/kjoer.ts';

test('types: astro check on the strictest settings', { timeout: GATETID }, async () => {
  const { kode, utskrift } = await kjoer('astro', ['check', '--minimumFailingSeverity', 'warning']);
  expect(kode, utskrift).toBe(0);
});

import { expect, test } from 'vitest';
import { GATETID, kjoer } from '../oppsett/kjoer.ts';

test('død kode: no unused file, export or dependency', { timeout: GATETID }, async () => {
  const { kode, utskrift } = await kjoer('knip', []);
  expect(kode, utskrift).toBe(0);
});

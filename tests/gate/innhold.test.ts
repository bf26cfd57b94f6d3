import { expect, test } from 'vitest';
import { GATETID, kjoer } from '../oppsett/kjoer.ts';

test('content: the archive has no fault', { timeout: GATETID }, async () => {
  const { kode, utskrift } = await kjoer(process.execPath, ['scripts/sjekk.ts']);
  expect(kode, utskrift).toBe(0);
});

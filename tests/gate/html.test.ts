import { expect, test } from 'vitest';
import { GATETID, kjoer } from '../oppsett/kjoer.ts';
import { nettsted } from '../oppsett/nettsteder.ts';

test('html: every built page is valid', { timeout: GATETID }, async () => {
  const mapper = [nettsted('arkiv').mappe, nettsted('eksempelraad').mappe];
  const { kode, utskrift } = await kjoer('html-validate', ['--ext', 'html', ...mapper]);
  expect(kode, utskrift).toBe(0);
});

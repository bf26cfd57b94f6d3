import { expect, test } from 'vitest';
import { nettsted } from '../oppsett/nettsteder.ts';

test.each(['arkiv', 'eksempelraad'] as const)('build: the site «%s» is built', async (navn) => {
  const svar = await fetch(nettsted(navn).url);
  expect(svar.status).toBe(200);
});

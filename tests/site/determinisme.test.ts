import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kjoer, ROT } from '../oppsett/kjoer.ts';
import { nettsted, TESTDATO } from '../oppsett/nettsteder.ts';
import { avtrykk } from './avtrykk.ts';

test('the same content gives the same bytes, search index too', async () => {
  const { innhold, mappe, base } = nettsted('eksempelraad');
  const igjen = join(ROT, '.cache', 'test', 'eksempelraad-igjen');
  rmSync(igjen, { recursive: true, force: true });
  const { kode, utskrift } = await kjoer(
    process.execPath,
    ['tests/oppsett/bygg-ett.ts', innhold, igjen, base],
    { SAKSGANG_DATO: TESTDATO },
  );
  expect(kode, utskrift).toBe(0);
  expect(Object.keys(avtrykk(igjen)).length).toBeGreaterThan(100);
  expect(avtrykk(igjen)).toEqual(avtrykk(mappe));
});

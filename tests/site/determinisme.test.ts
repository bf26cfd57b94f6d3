import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { kjoer, ROT } from '../oppsett/kjoer.ts';
import { nettsted, TESTDATO } from '../oppsett/nettsteder.ts';
import { avtrykk } from './avtrykk.ts';

const igjen = join(ROT, '.cache', 'test', 'eksempelraad-igjen');

beforeAll(async () => {
  const { innhold, base } = nettsted('eksempelraad');
  rmSync(igjen, { recursive: true, force: true });
  const { kode, utskrift } = await kjoer(
    process.execPath,
    ['tests/oppsett/bygg-ett.ts', innhold, igjen, base],
    { SAKSGANG_DATO: TESTDATO },
  );
  expect(kode, utskrift).toBe(0);
});

test('the same content gives the same bytes, in the search index too', () => {
  const filer = avtrykk(igjen);
  for (const del of ['pagefind/index/', 'pagefind/fragment/', 'soek/ord/', 'soek/sider.json']) {
    expect(Object.keys(filer).some((fil) => fil.startsWith(del))).toBe(true);
  }
  expect(Object.keys(filer).length).toBeGreaterThan(100);
  expect(filer).toEqual(avtrykk(nettsted('eksempelraad').mappe));
});

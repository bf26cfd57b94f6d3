import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { kjoer, ROT } from '../oppsett/kjoer.ts';
import { nettsted, TESTDATO } from '../oppsett/nettsteder.ts';
import { avtrykk } from './avtrykk.ts';
import { filerUnder } from './dist.ts';

/**
 * Pagefind 1.5 keeps the values of a filter in a hash map, so their order differs from run to run, and with it the
 * names of the filter files, which the two other files list.
 */
const FILTER = /^pagefind\/filter\//;
const LISTER = /^pagefind\/(?:[^/]+\.pf_meta|pagefind-entry\.json)$/;

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

test('the same content gives the same bytes', () => {
  const uten = (mappe: string): [string, string][] =>
    Object.entries(avtrykk(mappe)).filter(([fil]) => !FILTER.test(fil) && !LISTER.test(fil));
  expect(uten(igjen).length).toBeGreaterThan(100);
  expect(uten(igjen)).toEqual(uten(nettsted('eksempelraad').mappe));
});

test('the same content gives the same filters, but for the order of their values', () => {
  const uordnet = (mappe: string): string[] =>
    filerUnder(mappe)
      .filter((fil) => FILTER.test(fil))
      .map((fil) =>
        createHash('sha256')
          .update(gunzipSync(readFileSync(join(mappe, fil))).sort())
          .digest('hex'),
      )
      .toSorted();
  expect(uordnet(igjen).length).toBeGreaterThan(3);
  expect(uordnet(igjen)).toEqual(uordnet(nettsted('eksempelraad').mappe));
});

test('the lists of the search index have the same length', () => {
  const lengder = (mappe: string): number[] =>
    filerUnder(mappe)
      .filter((fil) => LISTER.test(fil))
      .map((fil) => readFileSync(join(mappe, fil)))
      .map((byte) => (byte[0] === 0x1f ? gunzipSync(byte) : byte).length);
  expect(lengder(igjen)).toEqual(lengder(nettsted('eksempelraad').mappe));
});

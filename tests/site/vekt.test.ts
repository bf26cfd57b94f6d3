import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Nettsted, nettsted } from '../oppsett/nettsteder.ts';
import { byggedeSider, filerUnder } from './dist.ts';
import { slagAv } from './sider.ts';

const KB = 1000;
const HELE_DOKUMENTER = ['innkalling', 'referat', 'samlet'];

const pakket = (byte: string | Buffer): number => gzipSync(byte).length;
const filstoerrelse = ({ mappe, base }: Nettsted, href: string): string =>
  join(mappe, href.slice(base.length));

describe.each(['arkiv', 'eksempelraad'] as const)('«%s»', (navn) => {
  test('no page for reading is more than 40 kB, packed', () => {
    const tunge = byggedeSider(nettsted(navn))
      .filter(({ adresse }) => !slagAv(adresse).some((slag) => HELE_DOKUMENTER.includes(slag)))
      .map(({ adresse, html }) => [adresse, pakket(html)] as const)
      .filter(([, byte]) => byte > 40 * KB);
    expect(tunge).toEqual([]);
  });

  test('the styles of a page are at most 26 kB, packed', () => {
    const sted = nettsted(navn);
    for (const { adresse, html } of byggedeSider(sted)) {
      const ark = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((treff) => treff[1] ?? '');
      expect(ark.length, adresse).toBeGreaterThan(0);
      const byte = ark.reduce((sum, href) => sum + pakket(readFileSync(filstoerrelse(sted, href))), 0);
      expect(byte, adresse).toBeLessThanOrEqual(26 * KB);
    }
  });

  test('the two preloaded fonts are at most 70 kB together', () => {
    const sted = nettsted(navn);
    const html = readFileSync(join(sted.mappe, 'index.html'), 'utf8');
    const skrifter = [...html.matchAll(/<link rel="preload" as="font"[^>]* href="([^"]+)"/g)];
    expect(skrifter.length).toBe(2);
    const byte = skrifter.reduce((sum, treff) => sum + statSync(filstoerrelse(sted, treff[1] ?? '')).size, 0);
    expect(byte).toBeLessThanOrEqual(70 * KB);
  });

  test('the only scripts are those of the search, and they are small', () => {
    const { mappe } = nettsted(navn);
    const les = (fil: string): string => readFileSync(join(mappe, fil), 'utf8');
    const skript = filerUnder(mappe).filter((fil) => /\.m?js$/.test(fil) && !fil.startsWith('pagefind/'));
    const foerste = skript.filter((fil) => les('soek/index.html').includes(fil));
    const senere = skript.filter((fil) => foerste.some((f) => les(f).includes(basename(fil))));
    expect(skript.filter((fil) => !foerste.includes(fil) && !senere.includes(fil))).toEqual([]);
    const byte = (filer: string[]): number => filer.reduce((sum, fil) => sum + pakket(les(fil)), 0);
    expect(byte(foerste)).toBeLessThanOrEqual(17 * KB);
    expect(byte(senere)).toBeLessThanOrEqual(20 * KB);
  });
});

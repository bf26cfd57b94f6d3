import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { skrivHelt } from '#sources/helskriving';
import { kjoer, ROT } from '../oppsett/kjoer.ts';

let mappe: string;
let fil: string;
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
  fil = join(mappe, 'adresser.txt');
  writeFileSync(fil, '/gammel/\n');
});
afterEach(() => {
  rmSync(mappe, { recursive: true });
});

test('writes a file that is there, and one that is not', () => {
  skrivHelt(fil, 'æøå\n', 0o600);
  skrivHelt(join(mappe, 'ny.txt'), 'ny\n');
  expect(readFileSync(fil, 'utf8')).toBe('æøå\n');
  expect(statSync(fil).mode & 0o777).toBe(0o600);
  expect(readdirSync(mappe)).toEqual(['adresser.txt', 'ny.txt']);
});

test('what the last look throws leaves all as it was', () => {
  expect(() => {
    skrivHelt(fil, 'ny\n', 0o644, () => {
      throw new Error('Nei.');
    });
  }).toThrow('Nei.');
  expect(readFileSync(fil, 'utf8')).toBe('/gammel/\n');
  expect(readdirSync(mappe)).toEqual(['adresser.txt']);
});

test('cut off by a full disk, the old list is whole', async () => {
  const skript = join(mappe, 'skriv.ts');
  const helskriving = pathToFileURL(join(ROT, 'src/sources/helskriving.ts')).href;
  writeFileSync(
    skript,
    `import { skrivHelt } from '${helskriving}';\nskrivHelt(process.argv[2], '/ny/\\n'.repeat(20_000));\n`,
  );
  const trangt = ['-c', 'ulimit -f 10; exec "$@"', 'bash', process.execPath, skript, fil];
  const { kode, utskrift } = await kjoer('bash', trangt);
  expect(utskrift).toContain('EFBIG');
  expect(kode).not.toBe(0);
  expect(readFileSync(fil, 'utf8')).toBe('/gammel/\n');
  expect(readdirSync(mappe)).toEqual(['adresser.txt', 'skriv.ts']);
});

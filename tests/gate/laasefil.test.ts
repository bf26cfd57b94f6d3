import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GATETID, kjoer, ROT } from '../oppsett/kjoer.ts';

test('lock file: complete, and bound to no registry', { timeout: GATETID }, async () => {
  const { kode, utskrift } = await kjoer('npm', ['ci', '--dry-run']);
  expect(utskrift).not.toContain('Missing');
  expect(kode, utskrift).toBe(0);

  const laas = await readFile(join(ROT, 'package-lock.json'), 'utf8');
  expect(laas).not.toContain('"resolved"');
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kanErstattes, settInn } from '../../scripts/innsetting.ts';

let rot: string;
beforeEach(() => {
  rot = mkdtempSync(join(tmpdir(), 'saksgang-'));
});
afterEach(() => {
  rmSync(rot, { recursive: true });
});

function lagNettsted(navn: string, tekst: string): string {
  const mappe = join(rot, navn);
  mkdirSync(join(mappe, 'pagefind'), { recursive: true });
  writeFileSync(join(mappe, 'pagefind', 'pagefind.js'), '');
  writeFileSync(join(mappe, 'index.html'), tekst);
  return mappe;
}

test('the new site takes the place of the old one, and nothing is left beside it', () => {
  const [ny, ut] = [lagNettsted('dist.ny', 'ny'), lagNettsted('dist', 'gammel')];
  settInn(ny, ut);
  expect(readFileSync(join(ut, 'index.html'), 'utf8')).toBe('ny');
  expect([existsSync(ny), existsSync(`${ut}.gammel`)]).toEqual([false, false]);
});

test('the old site is back when the new one cannot be moved', () => {
  const ut = lagNettsted('dist', 'gammel');
  expect(() => {
    settInn(join(rot, 'finnes-ikke'), ut);
  }).toThrow('ENOENT');
  expect(readFileSync(join(ut, 'index.html'), 'utf8')).toBe('gammel');
  expect(existsSync(`${ut}.gammel`)).toBe(false);
});

test('only nothing, an empty folder or a site may be replaced', () => {
  const egne = join(rot, 'papirer');
  mkdirSync(egne);
  expect(kanErstattes(egne)).toBe(true);
  writeFileSync(join(egne, 'notat.docx'), '');
  expect(kanErstattes(egne)).toBe(false);
  expect(kanErstattes(join(rot, 'finnes-ikke'))).toBe(true);
  expect(kanErstattes(lagNettsted('dist', ''))).toBe(true);
});

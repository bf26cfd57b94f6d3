import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BYGGMAPPER, fullAdresse, nettadresseTil, OPPTATTE } from '#urls';
import oppsett from '../astro.config.mjs';

test('the address that the site says itself is the one that others may cite', () => {
  const nettsted = { adresse: 'https://arkiv.example.org' };
  expect(nettadresseTil('/saker/raad/2030/1/', nettsted)).toBe(
    'https://arkiv.example.org/saker/raad/2030/1/',
  );
  expect(fullAdresse('/saker/raad/2030/1/', nettsted)).toBe('https://arkiv.example.org/saker/raad/2030/1/');
});

test('without one, nothing is made up', () => {
  expect(nettadresseTil('/soek/', {})).toBeUndefined();
  expect(fullAdresse('/soek/', {})).toBe('/soek/');
});

test('no page of `sider/` may have the name of another page, or of a folder that the build fills', () => {
  const sider = readdirSync('src/pages').map((navn) => navn.replace(/\.(?:astro|ts)$/, ''));
  expect(sider.filter((navn) => !/^\[/.test(navn) && navn !== 'index' && !OPPTATTE.has(navn))).toEqual([]);
  expect(BYGGMAPPER).toContain(oppsett.build?.assets);
  expect(OPPTATTE).toContain('pagefind');
  expect([...OPPTATTE].filter((navn) => ['', 'om', 'innsyn', 'personvern'].includes(navn))).toEqual([]);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTjener, type Tjener } from '../../scripts/tjener.ts';

let mappe: string;
let tjener: Tjener;

beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), 'saksgang-'));
  await mkdir(join(mappe, 'saker'));
  await writeFile(join(mappe, 'index.html'), 'Forsiden');
  await writeFile(join(mappe, 'saker', 'index.html'), 'Sakene');
  await writeFile(join(mappe, '404.html'), 'Borte');
  tjener = await startTjener({ mappe, base: '/arkiv/', port: 0 });
});

afterAll(async () => {
  await tjener.lukk();
  await rm(mappe, { recursive: true });
});

async function hent(sti: string): Promise<[number, string]> {
  const svar = await fetch(new URL(sti, tjener.url), { redirect: 'manual' });
  return [svar.status, svar.headers.get('location') ?? (await svar.text())];
}

test('serves a site below its base, as a static host does', async () => {
  expect(await hent('/')).toEqual([302, '/arkiv/']);
  expect(await hent('/arkiv/')).toEqual([200, 'Forsiden']);
  expect(await hent('/arkiv/saker/')).toEqual([200, 'Sakene']);
  expect(await hent('/arkiv/saker?q=1')).toEqual([301, '/arkiv/saker/?q=1']);
  expect(await hent('/arkiv/finnes-ikke/')).toEqual([404, 'Borte']);
  expect(await hent('/annet/')).toEqual([404, 'Borte']);
  expect(await hent('/arkiv/%2e%2e/%2e%2e/etc/passwd')).toEqual([404, 'Borte']);
});

test('takes the next free port', async () => {
  const opptatt = Number(new URL(tjener.url).port);
  const neste = await startTjener({ mappe, base: '/', port: opptatt });
  expect(Number(new URL(neste.url).port)).toBeGreaterThan(opptatt);
  await neste.lukk();
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoderFor } from '#exports/hoder';
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

/** Asks for an address just as it is written: `fetch` would tidy it first. */
function hentRaatt(sti: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> {
  return new Promise((ferdig, mislyktes) => {
    const { hostname, port } = new URL(tjener.url);
    request({ hostname, port, path: sti, headers, method }, (svar) => {
      svar.resume().on('close', () => {
        ferdig(svar.statusCode ?? 0);
      });
    })
      .on('error', mislyktes)
      .end();
  });
}

const FIENDTLIG = [
  ['//', 404],
  ['///arkiv//', 404],
  ['//example.org/arkiv/', 404],
  ['/arkiv//saker', 404],
  ['/arkiv/../../etc/passwd', 404],
  ['/arkiv/..%2f..%2fetc/passwd', 404],
  ['/arkiv/%2e%2e%5c%2e%2e%5cetc%5cpasswd', 404],
  ['/arkiv/saker/../../../etc/passwd', 404],
  ['/arkiv/%00', 400],
  ['/arkiv/index.html%00.png', 400],
  ['/arkiv/%', 400],
  ['/arkiv/%zz', 400],
  ['/arkiv/%c0%ae%c0%ae/', 400],
  ['/arkiv/%ff', 400],
  ['http://example.org/arkiv/', 400],
  ['/arkiv/?%zz', 200],
  ['/%61rkiv/saker/', 200],
] as const;

test.each(FIENDTLIG)('answers %j, and is there for the next', async (sti, status) => {
  expect(await hentRaatt(sti)).toBe(status);
  expect(await hent('/arkiv/')).toEqual([200, 'Forsiden']);
});

test('long addresses are not found, or refused by HTTP itself', async () => {
  expect(await hentRaatt(`/arkiv/${'a'.repeat(8000)}`)).toBe(404);
  expect(await hentRaatt(`/arkiv/${'a/'.repeat(4000)}`)).toBe(404);
  // The line is cut while it is being sent, so the answer may not come through.
  await hentRaatt(`/arkiv/${'a'.repeat(100_000)}`).catch(() => 0);
  expect(await hent('/arkiv/')).toEqual([200, 'Forsiden']);
});

test.each(['bytes=9-2', 'bytes=x-', 'bytes=99-', 'bytes=-', 'nonsense'])(
  'the range «%s» stops nothing',
  async (range) => {
    await hentRaatt('/arkiv/', { range }).catch(() => 0);
    expect(await hent('/arkiv/')).toEqual([200, 'Forsiden']);
  },
);

test('a redirect never leads to another host', async () => {
  expect(await hent('/arkiv/saker')).toEqual([301, '/arkiv/saker/']);
  const rot = await startTjener({ mappe, base: '/', port: 0 });
  const svar = await fetch(`${rot.url}/saker`, { redirect: 'manual' });
  expect([svar.status, svar.headers.get('location')]).toEqual([404, null]);
  await rot.lukk();
});

test.each(['', 'saker/', 'finnes-ikke/', 'moeter/a/2025-01-01/vedlegg/b.svg'])(
  'has the headers of a published site on «%s»',
  async (sti) => {
    const { headers } = await fetch(tjener.url + sti);
    for (const [navn, verdi] of Object.entries(hoderFor(`/${sti}`)))
      expect(headers.get(navn), navn).toBe(verdi);
  },
);

test('answers on this machine only', () => {
  expect(['127.0.0.1', '::1']).toContain(tjener.vert);
});

test.each([
  ['localhost', 200],
  ['LOCALHOST:4400', 200],
  ['127.0.0.1:4400', 200],
  ['[::1]:4400', 200],
  ['evil.example', 403],
  ['evil.example:4400', 403],
  ['localhost.evil.example', 403],
  ['127.0.0.1.evil.example', 403],
  ['evil.example@localhost', 403],
])('a request to the host «%s» is answered with %i', async (host, status) => {
  expect(await hentRaatt('/arkiv/', { host })).toBe(status);
});

test.each([
  ['HEAD', 200],
  ['POST', 405],
  ['PUT', 405],
  ['DELETE', 405],
  ['TRACE', 405],
  ['OPTIONS', 405],
])('%s is answered with %i', async (metode, status) => {
  expect(await hentRaatt('/arkiv/', {}, metode)).toBe(status);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { erForhaandsvisning } from '../../scripts/forhaandsvismerke.ts';
import { laasSted } from '../../scripts/laas.ts';
import { GATETID, kjoer, ROT, type Utfall } from '../oppsett/kjoer.ts';
import { TESTDATO } from '../oppsett/nettsteder.ts';
import { kopierProsjekt } from './bygging.ts';

// A project of its own: what is killed leaves nothing in the caches of this one.
const PROSJEKT = join(ROT, '.cache', 'test', 'forhaandsvis-avbrudd');
const MAPPE = join(PROSJEKT, '.cache', 'forhaandsvis');
const INNHOLD = 'tests/fixtures/eksempelraad';
const BYGG = ['scripts/forhaandsvis/bygg-en.ts', INNHOLD, MAPPE];

beforeAll(() => {
  rmSync(PROSJEKT, { recursive: true, force: true });
  kopierProsjekt(PROSJEKT, INNHOLD);
});

const forhaandsvis = (...foran: string[]): Promise<Utfall> =>
  kjoer('bash', ['-c', 'cd "$0"; exec "$@"', PROSJEKT, process.execPath, ...foran, ...BYGG], {
    SAKSGANG_DATO: TESTDATO,
  });

/** Everything that is there, without the mark. */
const utkast = (): string[] =>
  existsSync(MAPPE) ? readdirSync(MAPPE).filter((navn) => navn !== 'IKKE-PUBLISER.txt') : [];

test('killed at any step, drafts lie in no folder without the mark', async () => {
  for (const steg of ['ressurser', 'saker', 'pagefind']) {
    const barn = spawn(process.execPath, BYGG, {
      cwd: PROSJEKT,
      env: { ...process.env, NODE_ENV: 'production', SAKSGANG_DATO: TESTDATO },
      detached: true,
    });
    let utskrift = '';
    for (const stroem of [barn.stdout, barn.stderr])
      stroem.on('data', (bit: Buffer) => (utskrift += bit.toString()));
    const slutt = once(barn, 'close');
    while (barn.exitCode === null && !existsSync(join(MAPPE, steg))) {
      expect(utkast().length === 0 || erForhaandsvisning(MAPPE), steg).toBe(true);
      await new Promise((videre) => setTimeout(videre, 1));
    }
    if (barn.pid !== undefined && barn.exitCode === null) process.kill(-barn.pid, 'SIGKILL');
    await slutt;
    expect(existsSync(join(MAPPE, steg)), utskrift).toBe(true);
    expect(erForhaandsvisning(MAPPE), steg).toBe(true);
  }
});

test('one that fails leaves nothing', async () => {
  const skript = join(PROSJEKT, 'stopp.mjs');
  writeFileSync(
    skript,
    `import fs from 'node:fs';
     import { syncBuiltinESMExports } from 'node:module';
     const { writeFile } = fs.promises;
     fs.promises.writeFile = (fil, ...alt) =>
       String(fil).includes('/pagefind/') ? Promise.reject(new Error('ENOSPC')) : writeFile(fil, ...alt);
     syncBuiltinESMExports();`,
  );
  const { kode, utskrift } = await forhaandsvis('--import', skript);
  expect(kode).not.toBe(0);
  expect(utskrift).toContain('Det er ikke plass på disken');
  expect(existsSync(MAPPE)).toBe(false);
});

test('one that cannot be begun says why and ends', async () => {
  const skript = join(PROSJEKT, 'uten-prosess.mjs');
  writeFileSync(
    skript,
    `import prosesser from 'node:child_process';
     import { syncBuiltinESMExports } from 'node:module';
     prosesser.fork = () => { throw new Error('Ingen plass til en prosess.'); };
     syncBuiltinESMExports();`,
  );
  const { kode, utskrift } = await kjoer(
    'bash',
    ['-c', 'cd "$0"; exec "$@"', PROSJEKT, process.execPath, '--import', skript, 'scripts/forhaandsvis.ts'],
    { SAKSGANG_DATO: TESTDATO, SAKSGANG_INNHOLD: INNHOLD },
  );
  expect(kode).toBe(2);
  expect(utskrift).toContain('Forhåndsvisningen kunne ikke lages: Ingen plass til en prosess.');
});

test('while one is shown, another says so and touches nothing', async () => {
  rmSync(MAPPE, { recursive: true, force: true });
  mkdirSync(MAPPE, { recursive: true });
  writeFileSync(join(MAPPE, 'index.html'), 'Den som vises');
  const slipp = laasSted(MAPPE);
  const { kode, utskrift } = await forhaandsvis();
  slipp?.();
  expect(kode).not.toBe(0);
  expect(utskrift).toContain('En annen forhåndsvisning er åpen');
  expect(readdirSync(MAPPE)).toEqual(['index.html']);
});

test('when the command is killed, what builds for it ends too, and the mark is there', async () => {
  const kommando = spawn(process.execPath, ['scripts/forhaandsvis.ts'], {
    cwd: PROSJEKT,
    env: { ...process.env, NODE_ENV: 'production', SAKSGANG_DATO: TESTDATO, SAKSGANG_INNHOLD: INNHOLD },
    stdio: 'ignore',
  });
  const slutt = once(kommando, 'close');
  onTestFinished(() => void kommando.kill('SIGKILL'));
  const plass = join(MAPPE, '1');
  await expect
    .poll(() => kommando.exitCode !== null || existsSync(join(plass, 'ressurser')), {
      timeout: GATETID / 3,
      interval: 1,
    })
    .toBe(true);
  kommando.kill('SIGKILL');
  await slutt;
  let slipp: (() => void) | undefined;
  await expect.poll(() => (slipp = laasSted(plass)), { timeout: GATETID / 3, interval: 10 }).toBeDefined();
  slipp?.();
  expect(existsSync(join(plass, 'ressurser'))).toBe(true);
  expect(existsSync(join(plass, 'pagefind', 'pagefind.js'))).toBe(false);
  expect([MAPPE, plass].map(erForhaandsvisning)).toEqual([true, true]);
});

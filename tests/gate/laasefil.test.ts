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

interface Laaspakke {
  version?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const lesJson = async (fil: string): Promise<unknown> => JSON.parse(await readFile(join(ROT, fil), 'utf8'));

test('package.json asks for one version of every package, by number', async () => {
  const pakke = (await lesJson('package.json')) as Record<string, Record<string, string> | undefined>;
  const oensket = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((del) =>
    Object.entries(pakke[del] ?? {}),
  );
  expect(oensket.length).toBeGreaterThan(50);
  expect(oensket.filter(([, versjon]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(versjon))).toEqual([]);
});

test('every locked package is known by its bytes, and comes from the registry', async () => {
  const { packages } = (await lesJson('package-lock.json')) as { packages: Record<string, Laaspakke> };
  const pakker = Object.entries(packages).filter(([sti]) => sti !== '');
  expect(pakker.length).toBeGreaterThan(300);
  const ukjente = pakker.filter(
    ([, { version, integrity, link }]) =>
      link === true || !integrity?.startsWith('sha512-') || !/^\d+\.\d+\.\d+/.test(version ?? ''),
  );
  expect(ukjente.map(([sti]) => sti)).toEqual([]);
});

test('no package may run a script when it is installed', async () => {
  const { kode, utskrift } = await kjoer('npm', ['config', 'get', 'ignore-scripts']);
  expect([kode, utskrift.trim()]).toEqual([0, 'true']);
  const { allowScripts } = (await lesJson('package.json')) as { allowScripts: Record<string, boolean> };
  expect(Object.values(allowScripts)).not.toContain(true);
  const { packages } = (await lesJson('package-lock.json')) as { packages: Record<string, Laaspakke> };
  const medSkript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  // A package with a script is looked at before it comes in: these work without theirs.
  const navn = medSkript.map(([sti]) => sti.replace(/^.*node_modules\//, ''));
  expect([...new Set(navn)].toSorted()).toEqual(Object.keys(allowScripts).toSorted());
});

test('docs/avhengigheter.md has the true number of packages', async () => {
  const pakke = (await lesJson('package.json')) as Record<string, object | undefined>;
  const direkte = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((del) =>
    Object.keys(pakke[del] ?? {}),
  );
  const { packages } = (await lesJson('package-lock.json')) as { packages: Record<string, object> };
  const valgfrie = Object.values(packages).filter((p) => 'optional' in p);
  const tekst = (await readFile(join(ROT, 'docs/avhengigheter.md'), 'utf8')).replaceAll(/\s+/g, ' ');
  expect(tekst).toContain(`${direkte.length} are asked for directly`);
  expect(tekst).toContain(
    `the lock file has ${Object.keys(packages).length - 1}, of which ${valgfrie.length} are optional`,
  );
});

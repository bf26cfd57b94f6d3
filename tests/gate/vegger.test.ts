import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { stengtFor, VEGGER } from '../../eslint.vegger.js';
import { ROT } from '../oppsett/kjoer.ts';

const eslint = new ESLint({
  cwd: ROT,
  // Planted files are on no disk, so they have no types.
  overrideConfig: [
    { languageOptions: { parserOptions: { projectService: false } } },
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
  ],
});

const ASTRODELER = ['components', 'layouts'];

function filI(del: string): string {
  if (del.endsWith('.ts')) return `src/${del}`;
  return ASTRODELER.includes(del) ? `src/${del}/Plantet.astro` : `src/${del}/plantet.ts`;
}

/** The rules of the walls that one line of code breaks when it stands in that file. */
async function brudd(fil: string, linje: string): Promise<(string | null)[]> {
  const kode = `${linje}\nexport const verdi: unknown = x;\n`;
  const [resultat] = await eslint.lintText(fil.endsWith('.astro') ? `---\n${kode}---\n` : kode, {
    filePath: fil,
  });
  return (resultat?.messages ?? [])
    .filter((m) => m.fatal ?? m.ruleId?.startsWith('no-restricted'))
    .map((m) => m.ruleId);
}

const deler = Object.entries(VEGGER);
const FORBUDT = ['no-restricted-imports'];

test.each(deler)('src/%s: each closed folder is refused, by alias and by path', async (del) => {
  for (const mappe of stengtFor(del)) {
    expect(await brudd(filI(del), `import { x } from '#${mappe}/x';`), `#${mappe}`).toEqual(FORBUDT);
    expect(await brudd(filI(del), `import type { x } from '../${mappe}/x.ts';`), `../${mappe}`).toEqual(
      FORBUDT,
    );
  }
  expect(await brudd(filI(del), `import { x } from '../../scripts/bygg.ts';`)).toEqual(FORBUDT);
});

test.each(deler)('src/%s: each open folder is allowed', async (del, { faar }) => {
  for (const mappe of faar) {
    expect(await brudd(filI(del), `import { x } from '#${mappe}/x';`), mappe).toEqual([]);
  }
  expect(await brudd(filI(del), `import { x } from 'zod';`)).toEqual([]);
});

const NODE = ['node:fs', 'fs', 'path', 'fs/promises'];
const KLOKKE = ['new Date()', 'Date()', 'Date.now()', 'Math.random()', 'new Intl.DateTimeFormat().format()'];
const MILJOE = [
  'process',
  'process.env',
  'globalThis.process.env',
  'globalThis.Date.now()',
  'crypto.randomUUID()',
];

/** Which rules a file breaks by the surroundings and the clock: each line of code one rule. */
async function forventUrent(fil: string): Promise<void> {
  for (const kode of MILJOE) {
    expect(await brudd(fil, `const x = ${kode};`), kode).toContain('no-restricted-globals');
  }
  for (const kode of [...KLOKKE, `await import('#sources/arkiv')`]) {
    expect(await brudd(fil, `const x = ${kode};`), kode).toEqual(['no-restricted-syntax']);
  }
}

const rene = deler.filter(([, { ren }]) => ren).map(([del]) => del);

test.each(rene)('src/%s: no Node, Astro, clock or environment', async (del) => {
  const fil = filI(del);
  for (const modul of [...NODE, 'astro:content', 'astro/loaders', 'astro']) {
    expect(await brudd(fil, `import { x } from '${modul}';`), modul).toEqual(FORBUDT);
  }
  expect(await brudd(fil, `import { x } from 'astro/zod';`)).toEqual([]);
  await forventUrent(fil);
  expect(await brudd(fil, 'const x = setTimeout(() => 1, 1);')).toEqual(['no-restricted-globals']);
  expect(await brudd(fil, 'const x = import.meta.env.BASE_URL;')).toEqual(['no-restricted-syntax']);
  expect(await brudd(fil, `const x = new Date(Date.UTC(2024, 1, 0));`)).toEqual([]);
});

test.each(['components', 'layouts'])('src/%s: no Node, no content collections, no clock', async (del) => {
  for (const modul of [...NODE, 'astro:content']) {
    expect(await brudd(filI(del), `import { x } from '${modul}';`), modul).toEqual(FORBUDT);
  }
  await forventUrent(filI(del));
});

test.each(['src/ny.ts', 'src/nytt/plantet.ts'])('%s: what no wall names imports nothing', async (fil) => {
  for (const modul of ['#domain/x', './sources/x.ts', 'fs', 'astro:content']) {
    expect(await brudd(fil, `import { x } from '${modul}';`), modul).toEqual(FORBUDT);
  }
  await forventUrent(fil);
});

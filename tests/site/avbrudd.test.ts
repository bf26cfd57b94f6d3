import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { plasserFor } from '../../scripts/innsetting.ts';
import { laasSted } from '../../scripts/laas.ts';
import { sammenlignTre } from '../../scripts/treavvik.ts';
import { GATETID, kjoer, ROT } from '../oppsett/kjoer.ts';
import { nettsted, TESTDATO } from '../oppsett/nettsteder.ts';
import { avtrykk } from './avtrykk.ts';

// A site is there, and then a build of other content goes wrong: the site must be as it was.
const mappe = join(ROT, '.cache', 'test', 'avbrudd');
const [innhold, ut] = [join(mappe, 'innhold'), join(mappe, 'nettsted')];
const BYGG = ['tests/oppsett/bygg-ett.ts', innhold, ut, '/'];
const MILJOE = { SAKSGANG_DATO: TESTDATO };
let foer: Record<string, string>;

beforeEach(() => {
  rmSync(mappe, { recursive: true, force: true });
  mkdirSync(join(innhold, 'utvalg'), { recursive: true });
  writeFileSync(
    join(innhold, 'nettsted.yaml'),
    'navn: Lite\nundertittel: Lite\nbeskrivelse: Lite\nutgiver: Lite\n',
  );
  writeFileSync(
    join(innhold, 'utvalg/lite.md'),
    '---\nnavn:\n  - navn: Det lille rådet\n    kort: Lite\n---\n',
  );
  cpSync(nettsted('eksempelraad').mappe, ut, { recursive: true });
  foer = avtrykk(ut);
});

/** Nothing was lost, changed or left half: a whole site, and nothing beside it that is taken for one. */
function forventHeltSomFoer(): void {
  expect(sammenlignTre(ut).avvik).toEqual([]);
  expect(avtrykk(ut)).toEqual(foer);
  expect(existsSync(plasserFor(ut).gammel)).toBe(false);
}

/** Starts a build in a process group of its own, so that what it starts dies with it. */
function start(): { drep: () => void; slutt: Promise<unknown>; utskrift: () => string } {
  const barn = spawn(process.execPath, BYGG, {
    cwd: ROT,
    env: { ...process.env, ...MILJOE, NODE_ENV: 'production' },
    detached: true,
  });
  let tekst = '';
  for (const stroem of [barn.stdout, barn.stderr])
    stroem.on('data', (bit: Buffer) => (tekst += bit.toString()));
  return {
    drep: () => {
      if (barn.pid !== undefined && barn.exitCode === null) process.kill(-barn.pid, 'SIGKILL');
    },
    slutt: once(barn, 'close'),
    utskrift: () => tekst,
  };
}

/** Waits until the half-built site has that file; false when the build ended without it. */
async function harLaget(fil: string, slutt: Promise<unknown>): Promise<boolean> {
  const stanset = new AbortController();
  void slutt.then(() => {
    stanset.abort();
  });
  while (!stanset.signal.aborted) {
    if (existsSync(join(plasserFor(ut).ny, fil))) return true;
    await new Promise((videre) => setTimeout(videre, 1));
  }
  return false;
}

// From the first files to the last: pages, index, what is written when all is there.
test.each(['ressurser', 'pagefind', '_headers', 'SHA256SUMS'])(
  'a build that is killed when «%s» was made leaves a whole site',
  async (fil) => {
    const bygging = start();
    const laget = await harLaget(fil, bygging.slutt);
    bygging.drep();
    await bygging.slutt;
    expect(laget, bygging.utskrift()).toBe(true);
    // The last file may be followed by the new site in its place before the kill comes.
    if (existsSync(plasserFor(ut).ny)) forventHeltSomFoer();
    expect(sammenlignTre(ut).avvik).toEqual([]);
  },
);

test(
  'after a kill, the next build gives a whole site and leaves nothing beside it',
  { timeout: GATETID },
  async () => {
    const bygging = start();
    await harLaget('pagefind', bygging.slutt);
    bygging.drep();
    await bygging.slutt;
    const { kode, utskrift } = await kjoer(process.execPath, BYGG, MILJOE);
    expect(kode, utskrift).toBe(0);
    expect(sammenlignTre(ut).avvik).toEqual([]);
    expect(avtrykk(ut)).not.toEqual(foer);
    const { ny, gammel } = plasserFor(ut);
    expect([ny, gammel].filter((sti) => existsSync(sti))).toEqual([]);
  },
);

const OPPTATT = 'er i gang. Vent til den er ferdig, og prøv igjen.';

test('while one build has the place, another says so and touches nothing', async () => {
  const laasOpp = laasSted(ut);
  const { kode, utskrift } = await kjoer(process.execPath, BYGG, MILJOE);
  laasOpp?.();
  expect(utskrift).toContain(OPPTATT);
  expect(kode).toBe(1);
  forventHeltSomFoer();
});

test('of two builds at once, one or both in turn give a whole site', async () => {
  const begge = [start(), start()];
  await Promise.all(begge.map(({ slutt }) => slutt));
  const utskrifter = begge.map(({ utskrift }) => utskrift());
  const bygget = utskrifter.filter((tekst) => tekst.includes('Nettstedet er bygget'));
  expect(bygget.length, utskrifter.join('\n')).toBeGreaterThan(0);
  for (const tekst of utskrifter) if (!bygget.includes(tekst)) expect(tekst).toContain(OPPTATT);
  expect(sammenlignTre(ut).avvik).toEqual([]);
  expect(avtrykk(ut)).not.toEqual(foer);
});

/** Builds with no file allowed to grow beyond a number of kB: a write past it fails as on a full disk. */
const byggTrangt = (kB: number): ReturnType<typeof kjoer> =>
  kjoer('bash', ['-c', `ulimit -f ${kB}; exec "$@"`, 'bash', process.execPath, ...BYGG], MILJOE);

test('the limit that stands for a full disk is there, or the next tests prove nothing', async () => {
  const skriv = `require('fs').writeFileSync(${JSON.stringify(join(mappe, 'stor'))}, Buffer.alloc(100_000))`;
  const { kode, utskrift } = await kjoer('bash', [
    '-c',
    'ulimit -f 10; exec "$@"',
    'bash',
    process.execPath,
    '-e',
    skriv,
  ]);
  expect(utskrift).toContain('EFBIG');
  expect(kode).not.toBe(0);
});

// The first font, style sheet and page that do not fit.
test.each([4, 30])(
  'on a disk with no room after %d kB, the build fails and the site is as it was',
  async (kB) => {
    const { kode, utskrift } = await byggTrangt(kB);
    expect(kode).not.toBe(0);
    expect(utskrift).toContain('Det er ikke plass på disken');
    forventHeltSomFoer();
  },
);

/** A disk that is full from the first write to a file of that name. Nothing else can fill it in one step alone. */
const fullVed = (navn: string): string => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const full = (fil) => {
    if (!String(fil).includes(${JSON.stringify(navn)})) return;
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  const { writeFileSync, promises } = fs;
  const { writeFile } = promises;
  fs.writeFileSync = (fil, ...alt) => (full(fil), writeFileSync(fil, ...alt));
  promises.writeFile = async (fil, ...alt) => (full(fil), writeFile(fil, ...alt));
  syncBuiltinESMExports();
`;

test.each(['content-assets.mjs', '/pagefind/', '/soek/sider.json', '_headers', 'SHA256SUMS'])(
  'on a disk that is full when «%s» is written, the build fails and the site is as it was',
  async (navn) => {
    const skript = join(mappe, 'full.mjs');
    writeFileSync(skript, fullVed(navn));
    const { kode, utskrift } = await kjoer(process.execPath, ['--import', skript, ...BYGG], MILJOE);
    expect(kode).toBe(1);
    expect(utskrift).toContain('Det er ikke plass på disken');
    forventHeltSomFoer();
    expect(existsSync(plasserFor(ut).ny)).toBe(false);
  },
);

test.each(['ny', 'gammel'] as const)(
  'files of others in «%s» stop the build, and are there after it',
  async (sted) => {
    const egne = plasserFor(ut)[sted];
    mkdirSync(egne);
    writeFileSync(join(egne, 'notat.docx'), 'viktig');
    const { kode, utskrift } = await kjoer(process.execPath, BYGG, MILJOE);
    expect(kode).toBe(1);
    expect(utskrift).toContain(`Mappen ${egne} har andre filer enn et nettsted herfra`);
    expect(readFileSync(join(egne, 'notat.docx'), 'utf8')).toBe('viktig');
    expect(avtrykk(ut)).toEqual(foer);
  },
);

import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { kjoer, ROT } from '../oppsett/kjoer.ts';
import { nettsted, TESTDATO } from '../oppsett/nettsteder.ts';
import { avtrykk } from './avtrykk.ts';
import { kopierProsjekt } from './bygging.ts';
import { filerUnder } from './dist.ts';

/** All that may differ between two machines that build the same: the project is copied to another path. */
const annetSted = join(tmpdir(), 'saksgang æ ø', 'et helt annet sted', 'prosjekt');
const igjen = join(tmpdir(), 'saksgang æ ø', 'ut');
const MILJOE = {
  SAKSGANG_DATO: TESTDATO,
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  HOME: join(tmpdir(), 'saksgang æ ø'),
  NODE_ENV: 'development',
};
/** Read by Vite in the folder of a project, if it may. */
const EGEN_ENV = 'PROD=\nDEV=1\nMODE=development\nBASE_URL=/feil/\nSAKSGANG_ADRESSE=https://feil.example\n';

/** What a folder holds comes in the order of the file system: here backwards, whoever asks. */
const BAKLENGS = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  import { writeSync } from 'node:fs';
  let snudd = 0;
  const snu = (poster) => (snudd += 1, poster.reverse());
  const { readdir, readdirSync, promises } = fs;
  const lov = promises.readdir;
  fs.readdirSync = (...alt) => snu(readdirSync(...alt));
  promises.readdir = async (...alt) => snu(await lov(...alt));
  fs.readdir = (...alt) => {
    const svar = alt.pop();
    readdir(...alt, (feil, poster) => svar(feil, poster && snu(poster)));
  };
  syncBuiltinESMExports();
  process.on('exit', () => writeSync(1, 'snudd ' + snudd + '\\n'));
`;

/** Copies files with other times and rights, last name first as well: some file systems list them as they came. */
function kopierBaklengs(fra: string, til: string): void {
  for (const fil of filerUnder(fra).toReversed()) {
    mkdirSync(dirname(join(til, fil)), { recursive: true });
    writeFileSync(join(til, fil), readFileSync(join(fra, fil)));
    utimesSync(join(til, fil), 86_400, 86_400);
    chmodSync(join(til, fil), 0o600);
  }
}

beforeAll(async () => {
  const { innhold, base } = nettsted('eksempelraad');
  rmSync(dirname(igjen), { recursive: true, force: true });
  kopierProsjekt(annetSted);
  kopierBaklengs(innhold, join(annetSted, relative(ROT, innhold)));
  writeFileSync(join(annetSted, '.env'), EGEN_ENV);
  const snu = join(dirname(igjen), 'snu.mjs');
  writeFileSync(snu, BAKLENGS);
  const bygg = ['tests/oppsett/bygg-ett.ts', relative(ROT, innhold), igjen, base];
  const { kode, utskrift } = await kjoer(
    'bash',
    ['-c', 'umask 077; cd "$0"; exec "$@"', annetSted, process.execPath, '--import', snu, ...bygg],
    MILJOE,
  );
  expect(kode, utskrift).toBe(0);
  // Else the order of files was the same, and nothing is proved. Threads tell of their own.
  const snudd = [...utskrift.matchAll(/^snudd (\d+)$/gm)].map(([, antall]) => Number(antall));
  expect(Math.max(...snudd)).toBeGreaterThan(50);
});

test('same bytes in another time zone, language, path, umask, mode, order of files, and with variables of others', () => {
  const filer = avtrykk(igjen);
  for (const del of ['pagefind/index/', 'pagefind/fragment/', 'soek/ord/', 'soek/sider.json', 'SHA256SUMS']) {
    expect(Object.keys(filer).some((fil) => fil.startsWith(del))).toBe(true);
  }
  expect(Object.keys(filer).length).toBeGreaterThan(100);
  expect(filer).toEqual(avtrykk(nettsted('eksempelraad').mappe));
});

test('everyone may read what is published, whatever the umask', () => {
  const rettigheter = readdirSync(igjen, { recursive: true, withFileTypes: true }).map((post) => {
    const modus = (statSync(join(post.parentPath, post.name)).mode & 0o777).toString(8);
    return `${post.isDirectory() ? 'mappe' : 'fil'} ${modus}`;
  });
  expect([...new Set(rettigheter)].toSorted()).toEqual(['fil 644', 'mappe 755']);
  expect((statSync(igjen).mode & 0o777).toString(8)).toBe('755');
});

test('no file tells where it was built', () => {
  for (const [mappe, rot] of [
    [igjen, annetSted],
    [nettsted('eksempelraad').mappe, ROT],
  ] as const) {
    const filer = filerUnder(mappe).filter((fil) => readFileSync(join(mappe, fil)).includes(rot));
    expect(filer).toEqual([]);
  }
});

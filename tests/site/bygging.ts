import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kjoer, ROT, type Utfall } from '../oppsett/kjoer.ts';
import { TESTDATO } from '../oppsett/nettsteder.ts';

/** A copy of the fixture archive to spoil, and the place it is built to. */
export interface Kopi {
  /** Absolute path of the copied content. */
  innhold: string;
  /** Absolute path of the built site. */
  ut: string;
  /** Rewrites a file of the copy, `moeter/…`, as it is on disk. */
  endre: (sti: string, ny: (tekst: string) => string | Buffer) => void;
  /** Builds as the command does, in a process of its own. */
  bygg: () => Promise<Utfall>;
}

/** Copies the fixture archive; the same name gives the same place, emptied. */
export function kopierEksempelraad(navn: string): Kopi {
  const mappe = join(ROT, '.cache', 'test', navn);
  const [innhold, ut] = [join(mappe, 'innhold'), join(mappe, 'nettsted')];
  rmSync(mappe, { recursive: true, force: true });
  cpSync(join(ROT, 'tests/fixtures/eksempelraad'), innhold, { recursive: true });
  return {
    innhold,
    ut,
    endre: (sti, ny) => {
      const fil = join(innhold, sti);
      writeFileSync(fil, ny(readFileSync(fil, 'utf8')));
    },
    bygg: () =>
      kjoer(process.execPath, ['tests/oppsett/bygg-ett.ts', innhold, ut, '/arkiv/'], {
        SAKSGANG_DATO: TESTDATO,
      }),
  };
}

/** What of the project a build needs, besides the packages and the content. */
const TIL_BYGGING = [
  'src',
  'scripts',
  'public',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
  'tests/oppsett',
];

/**
 * Copies the project so that it can be built from another place; the packages are shared.
 * @param til a folder that is not there yet, or is empty
 * @param flere more files and folders, from the root of the project
 */
export function kopierProsjekt(til: string, ...flere: string[]): void {
  mkdirSync(til, { recursive: true });
  for (const navn of [...TIL_BYGGING, ...flere])
    cpSync(join(ROT, navn), join(til, navn), { recursive: true });
  symlinkSync(join(ROT, 'node_modules'), join(til, 'node_modules'));
}

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

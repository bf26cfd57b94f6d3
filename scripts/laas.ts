import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's own codes for a database that another holds, and for a disk without room. */
const [OPPTATT, FULL] = [5, 13];

/**
 * Makes sure that one build at a time writes to a place. The lock is the kernel's, on an empty file beside the site,
 * taken through SQLite as Node has no other way to it: it goes with the process, however that ends, so a killed build
 * never holds up the next. The file stays, as taking it away would let two builds each lock a file of their own.
 * @param ut where the site goes
 * @returns what opens the lock; undefined when another build has it
 * @throws when the file cannot be made or is no lock, in Norwegian, or what Node says of its folder
 */
export function laasSted(ut: string): (() => void) | undefined {
  const fil = join(dirname(ut), `.${basename(ut)}.laas`);
  mkdirSync(dirname(ut), { recursive: true });
  let laas: DatabaseSync | undefined;
  try {
    laas = new DatabaseSync(fil, { timeout: 0 });
    laas.exec('PRAGMA journal_mode = MEMORY'); // No journal beside the lock.
    laas.exec('BEGIN EXCLUSIVE');
  } catch (grunn) {
    laas?.close();
    const kode = grunn instanceof Error && 'errcode' in grunn ? grunn.errcode : undefined;
    if (kode === OPPTATT) return undefined;
    if (kode === FULL) throw grunn;
    throw new Error(
      `Låsfilen ${fil} kan ikke brukes. Den skal være en tom fil i en mappe du kan skrive i. Slett den, eller velg en annen mappe, og prøv igjen.`,
      { cause: grunn },
    );
  }
  const holdt = laas;
  return () => {
    holdt.close();
  };
}

import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's own code for a database that another holds. */
const OPPTATT = 5;

/**
 * Makes sure that one build at a time writes to a place. The lock is the kernel's, on an empty file beside the site,
 * taken through SQLite as Node has no other way to it: it goes with the process, however that ends, so a killed build
 * never holds up the next. The file stays, as taking it away would let two builds each lock a file of their own.
 * @param ut where the site goes
 * @returns what opens the lock; undefined when another build has it
 * @throws when the file cannot be made
 */
export function laasSted(ut: string): (() => void) | undefined {
  mkdirSync(dirname(ut), { recursive: true });
  const laas = new DatabaseSync(join(dirname(ut), `.${basename(ut)}.laas`), { timeout: 0 });
  try {
    laas.exec('PRAGMA journal_mode = MEMORY'); // No journal beside the lock.
    laas.exec('BEGIN EXCLUSIVE');
  } catch (grunn) {
    laas.close();
    if (grunn instanceof Error && 'errcode' in grunn && grunn.errcode === OPPTATT) return undefined;
    throw grunn;
  }
  return () => {
    laas.close();
  };
}

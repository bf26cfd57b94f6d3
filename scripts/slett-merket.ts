import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Throws a folder away, and the file that says what it is last of all: what a kill leaves of it is still known.
 * @param merke the name of that file
 */
export function slettMerket(mappe: string, merke: string): void {
  if (existsSync(mappe))
    for (const navn of readdirSync(mappe).filter((post) => post !== merke))
      rmSync(join(mappe, navn), { recursive: true, force: true });
  rmSync(mappe, { recursive: true, force: true });
}

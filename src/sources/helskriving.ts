import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file beside its place and puts it there with one rename: whoever reads or is killed sees all of the old text
 * or all of the new.
 * @param fil where it goes; its folder is there
 * @param rettigheter of the file, as `chmod` has them
 * @param sistSjekk called when all is written, last before the rename; what it throws leaves the old file as it is
 */
export function skrivHelt(
  fil: string,
  tekst: string,
  rettigheter = 0o666,
  sistSjekk: () => void = () => undefined,
): void {
  const ny = join(dirname(fil), `.${basename(fil)}.${process.pid}`);
  try {
    writeFileSync(ny, tekst, { flag: 'wx', mode: rettigheter });
    sistSjekk();
    renameSync(ny, fil);
  } finally {
    rmSync(ny, { force: true });
  }
}

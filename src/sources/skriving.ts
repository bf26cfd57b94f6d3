import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { lesVanligFil } from './aapning.ts';
import { skrivHelt } from './helskriving.ts';
import { dekod } from './tegnsett.ts';

/**
 * Writes a file anew beside itself, and puts it in its place with one rename: LF, its rights kept.
 * @param rot content root; `sti` below it; `foer` the text it was read as; `etter` the new text
 * @throws in Norwegian when the file is a link or lies behind one, or is another than it was when it was read
 */
export function skrivPaaNytt(rot: string, sti: string, foer: string, etter: string): void {
  const fil = join(rot, sti);
  if (realpathSync(fil) !== join(realpathSync(rot), sti))
    throw new Error(`${sti} er en snarvei eller ligger bak en, og er ikke rettet.`);
  const { mode } = lstatSync(fil);
  skrivHelt(fil, etter, mode & 0o777, () => {
    // An editor may have saved it since.
    if (dekod(lesVanligFil(fil, Number.MAX_SAFE_INTEGER)) !== foer)
      throw new Error(
        `${sti} er endret mens kontrollen kjørte, og er ikke rettet. Kjør kommandoen en gang til.`,
      );
  });
}

import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { lesVanligFil } from './aapning.ts';
import { skrivHelt } from './helskriving.ts';
import { dekod } from './tegnsett.ts';

/** As the file was saved: with a BOM or without, and its lines as the first of them ends. */
function somLagret(byte: Uint8Array, tekst: string): string {
  const bom = byte[0] === 0xef && byte[1] === 0xbb && byte[2] === 0xbf;
  const crlf = byte[byte.indexOf(0x0a) - 1] === 0x0d;
  return (bom ? '\ufeff' : '') + (crlf ? tekst.replaceAll('\n', '\r\n') : tekst);
}

/**
 * Writes a file anew beside itself, and puts it in its place with one rename: its line ends, BOM and rights are kept.
 * @param rot content root; `sti` below it; `foer` the text it was read as; `etter` the new text; both LF, as it is read
 * @throws in Norwegian when the file is a link or lies behind one, or is another than it was when it was read
 */
export function skrivPaaNytt(rot: string, sti: string, foer: string, etter: string): void {
  const fil = join(rot, sti);
  if (realpathSync(fil) !== join(realpathSync(rot), sti))
    throw new Error(`${sti} er en snarvei eller ligger bak en, og er ikke rettet.`);
  const { mode } = lstatSync(fil);
  const les = (): Buffer => lesVanligFil(fil, Number.MAX_SAFE_INTEGER);
  skrivHelt(fil, somLagret(les(), etter), mode & 0o777, () => {
    // An editor may have saved it since.
    if (dekod(les()) !== foer)
      throw new Error(
        `${sti} er endret mens kontrollen kjørte, og er ikke rettet. Kjør kommandoen en gang til.`,
      );
  });
}

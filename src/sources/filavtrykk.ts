import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const LAGER = join('node_modules', '.cache', 'saksgang');

/**
 * A function that gives a short digest of the bytes of a file. It knows what it gave for the same path, size and time of
 * change in the last run, so that attachments are read once.
 * @param rot content root; the function takes paths below it, and gives undefined for what is no plain file there
 */
export function lagFilavtrykk(rot: string): (sti: string) => string | undefined {
  const lager = join(LAGER, `filavtrykk-${rot.replaceAll(/[^A-Za-z0-9]+/g, '-')}.json`);
  const brukt: Record<string, string> = {};
  let kjente: Record<string, string> | undefined;
  let erNye = false;
  const skriv = (): void => {
    const ny = `${lager}.${process.pid}`;
    mkdirSync(dirname(lager), { recursive: true });
    writeFileSync(ny, JSON.stringify(brukt));
    renameSync(ny, lager);
  };
  return (sti) => {
    const fil = resolve(rot, sti);
    const stat = lstatSync(fil, { throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    kjente ??= lest(lager);
    const noekkel = `${sti} ${stat.size} ${stat.mtimeMs}`;
    const kjent = kjente[noekkel];
    if (kjent === undefined && !erNye) {
      erNye = true;
      process.once('exit', skriv);
    }
    return (brukt[noekkel] ??= kjent ?? kort(readFileSync(fil)));
  };
}

/** The digest of a text or of bytes: enough of SHA-256 that no two are alike by chance. */
export const kort = (hva: string | Uint8Array): string =>
  createHash('sha256').update(hva).digest('base64url').slice(0, 22);

/** A missing or broken store is an empty one. */
function lest(lager: string): Record<string, string> {
  try {
    return { ...(JSON.parse(readFileSync(lager, 'utf8')) as Record<string, string>) };
  } catch {
    return {};
  }
}

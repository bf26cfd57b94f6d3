import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The list of checksums at the root of a site, in the form of `sha256sum` of GNU coreutils. */
export const SUMFIL = 'SHA256SUMS';

/** What a folder holds, as sorted paths with «/» from its root. */
export interface Tre {
  filer: string[];
  /** Links, pipes and whatever else is neither a file nor a folder. */
  annet: string[];
}

/** Reads a folder and all below it; links are not followed. */
export function lesTre(mappe: string): Tre {
  const poster = readdirSync(mappe, { recursive: true, withFileTypes: true }).filter((p) => !p.isDirectory());
  const stier = (filer: boolean): string[] =>
    poster
      .filter((post) => post.isFile() === filer)
      .map((post) => join(post.parentPath, post.name).slice(join(mappe, sep).length).replaceAll(sep, '/'))
      .toSorted();
  return { filer: stier(true), annet: stier(false) };
}

/** The SHA-256 of a file on disk, in hexadecimal. */
export const sumAv = (fil: string): string => hash('sha256', readFileSync(fil), 'hex');

/** Writes the checksums of every file of a site, sorted by path. */
export function skrivSummer(mappe: string): void {
  const filer = lesTre(mappe).filer.filter((fil) => fil !== SUMFIL);
  const linjer = filer.map((fil) => sumlinje(sumAv(join(mappe, fil)), fil));
  writeFileSync(join(mappe, SUMFIL), linjer.join(''));
}

const TEGN: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/** One line of the list; names with a backslash or line end are escaped, and the line says so with one in front. */
export function sumlinje(sum: string, fil: string): string {
  const navn = fil.replaceAll(/[\\\n\r]/g, (tegn) => TEGN[tegn] ?? tegn);
  return `${navn === fil ? '' : '\\'}${sum}  ${navn}\n`;
}

/**
 * Reads a list of checksums: the sum by the path.
 * @throws with the line that cannot be read, in Norwegian
 */
export function lesSummer(tekst: string): Map<string, string> {
  const linjer = tekst.split('\n').filter((linje) => linje !== '');
  if (linjer.length === 0) throw new Error(`${SUMFIL} er tom.`);
  return new Map(
    linjer.map((linje, nr) => {
      const [, skrevet, sum, navn] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/s.exec(linje) ?? [];
      if (sum === undefined || navn === undefined)
        throw new Error(`${SUMFIL} kan ikke leses: linje ${nr + 1} er ikke en kontrollsum og et filnavn.`);
      return [skrevet ? navn.replaceAll(/\\([\\nr])/g, (_, t: string) => ROMMET[t] ?? t) : navn, sum];
    }),
  );
}

const ROMMET: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' };

import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesTre } from './tre.ts';

/** The list of checksums at the root of a site, in the form of `sha256sum` of GNU coreutils. */
export const SUMFIL = 'SHA256SUMS';

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
 * @throws in Norwegian with the line that cannot be read, or that names a file once more
 */
export function lesSummer(tekst: string): Map<string, string> {
  const linjer = tekst.split('\n').filter((linje) => linje !== '');
  if (linjer.length === 0) throw new Error(`${SUMFIL} er tom.`);
  const summer = new Map<string, string>();
  for (const [nr, linje] of linjer.entries()) {
    const [, skrevet, sum, navn] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/s.exec(linje) ?? [];
    if (sum === undefined || navn === undefined)
      throw new Error(`${SUMFIL} kan ikke leses: linje ${nr + 1} er ikke en kontrollsum og et filnavn.`);
    const fil = skrevet ? navn.replaceAll(/\\([\\nr])/g, (_, t: string) => ROMMET[t] ?? t) : navn;
    if (summer.has(fil))
      throw new Error(`${SUMFIL} er ikke laget av byggingen: linje ${nr + 1} nevner «${fil}» en gang til.`);
    summer.set(fil, sum);
  }
  return summer;
}

const ROMMET: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' };

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BOKSTAVER, lagOrdliste } from '#search/ord/ordliste';
import type { Ordkunnskap } from './ord.ts';

/**
 * Writes a file that the search page fetches.
 * @param navn below `soek/`, without ending: `ord/a`
 */
export async function skrivSoekefil(mappe: string, navn: string, verdi: unknown): Promise<void> {
  const fil = join(mappe, 'soek', `${navn}.json`);
  await mkdir(dirname(fil), { recursive: true });
  await writeFile(fil, JSON.stringify(verdi));
}

/** The word list: `soek/ord/<letter>.json`. */
export async function skrivOrdliste(mappe: string, { leksikon, splitt }: Ordkunnskap): Promise<void> {
  await rm(join(mappe, 'soek', 'ord'), { recursive: true, force: true });
  const deler = lagOrdliste(leksikon, splitt);
  // A part without words is a file as well: that the archive has no word of a letter is an answer.
  for (const bokstav of BOKSTAVER) await skrivSoekefil(mappe, `ord/${bokstav}`, deler.get(bokstav) ?? '');
}

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lagOrdliste } from '#search/ordliste';
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
  for (const [bokstav, del] of lagOrdliste(leksikon, splitt)) {
    await skrivSoekefil(mappe, `ord/${bokstav}`, del);
  }
}

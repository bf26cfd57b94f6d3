import { iderI } from '#search/tabell/sideider';
import { lesSidetabell, type Siderad } from '#search/tabell/sidetabell';
import { hentPakket } from './filer.ts';
import type { Indeksfiler } from './indeksfiler.ts';

/** What is known of the pages of the index. */
export interface Tabell {
  /** In the order of the index. */
  rader: readonly Siderad[];
  /** By Pagefind's id. */
  rad(id: string): Siderad | undefined;
}

/**
 * Fetches the table of pages.
 * @throws when a file is missing, or is not of the same index as the other
 */
export async function hentTabell({ bunt, indeks, hent }: Indeksfiler): Promise<Tabell> {
  const [navn, meta, sider] = await Promise.all([
    indeks,
    indeks.then((hash) => hentPakket(`${bunt}pagefind.${hash}.pf_meta`)),
    hent('sider'),
  ]);
  const rader = lesSidetabell(sider, navn, iderI(somTegn(meta)));
  if (!rader) throw new Error('The page table is not of this index.');
  const paa = new Map(rader.map((rad) => [rad.id, rad]));
  return { rader, rad: (id) => paa.get(id) };
}

/** Each byte as one character: the browser's own «latin1» is Windows' version of it. */
function somTegn(bytes: Uint8Array): string {
  let tegn = '';
  for (let i = 0; i < bytes.length; i += BUNKE) tegn += String.fromCharCode(...bytes.subarray(i, i + BUNKE));
  return tegn;
}

/** How many arguments a call can surely have. */
const BUNKE = 8192;

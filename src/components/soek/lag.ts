import type { Indeks } from '#search/indeks';
import { iderI } from '#search/tabell/sideider';
import { lesSidetabell, type Siderad } from '#search/tabell/sidetabell';
import { lesOrdliste } from '#search/ord/ordliste';
import type { Oppslag } from '#search/tabell/oppslag';
import { soek, type Soekedata, type Svar } from '#search/soek';
import { hentJson, hentPakket } from './filer.ts';

/** The word layer over Pagefind, with its tables. */
export interface Lag {
  /** What is known of a page, by Pagefind's id. */
  rad(id: string): Siderad | undefined;
  soek(q: string): Promise<Svar>;
}

interface Steder {
  /** Address of Pagefind's folder: `/arkiv/pagefind/`. */
  bunt: string;
  /** Address of the folder of our own files: `/arkiv/soek/`. */
  filer: string;
  /** ISO day, for «forrige møte». */
  dag: string;
}

/** Pagefind's list of its indexes (pagefind 1.5): they are all in bokmål. */
interface Innhold {
  languages: { nb: { hash: string } };
}

/**
 * Fetches the tables of the index and makes the word layer.
 * @throws when a file is missing, or is not of the same index as the others
 */
export async function startLag({ bunt, filer, dag }: Steder, indeks: Indeks): Promise<Lag> {
  const { hash } = (
    (await (await fetch(`${bunt}pagefind-entry.json`, { cache: 'no-cache' })).json()) as Innhold
  ).languages.nb;
  const hent = (navn: string): Promise<unknown> => hentJson(`${filer}${navn}.json?v=${hash}`);
  const [meta, sider, oppslag] = await Promise.all([
    hentPakket(`${bunt}pagefind.${hash}.pf_meta`),
    hent('sider'),
    hent('oppslag') as Promise<Oppslag>,
  ]);
  const tabell = lesSidetabell(sider, hash, iderI(somTegn(meta)));
  if (!tabell) throw new Error('The page table is not of this index.');
  const rader = new Map(tabell.map((rad) => [rad.id, rad]));
  const ordlister = new Map<string, ReturnType<typeof lesOrdliste>>();
  const data: Soekedata = {
    tabell,
    oppslag,
    idag: dag,
    async ordliste(bokstav) {
      const husket = ordlister.get(bokstav) ?? lesOrdliste(await hent(`ord/${bokstav}`));
      ordlister.set(bokstav, husket);
      return husket;
    },
  };
  return { rad: (id) => rader.get(id), soek: (q) => soek(q, indeks, data) };
}

/** Each byte as one character: the browser's own «latin1» is Windows' version of it. */
function somTegn(bytes: Uint8Array): string {
  let tegn = '';
  for (let i = 0; i < bytes.length; i += BUNKE) tegn += String.fromCharCode(...bytes.subarray(i, i + BUNKE));
  return tegn;
}

/** How many arguments a call can surely have. */
const BUNKE = 8192;

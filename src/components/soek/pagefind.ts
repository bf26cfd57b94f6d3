import { ORDFORKLARING } from '#search/forkortelser';
import { utenMerker } from '#search/merke';

/**
 * The part of Pagefind's browser interface that the search page uses (pagefind 1.5). A search for `null`, every page,
 * is not among it: Pagefind then loads the whole index.
 */
export interface Pagefind {
  init(): Promise<void>;
  options(valg: {
    baseUrl?: string;
    excerptLength?: number;
    ranking?: { pageLength?: number; metaWeights?: Record<string, number> };
  }): Promise<void>;
  search(term: string, valg?: Soekevalg): Promise<Svar>;
  preload(term: string, valg?: Soekevalg): Promise<void>;
}

export interface Soekevalg {
  filters?: Record<string, string | { any: readonly string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** Pages per value of each filter that is loaded. */
export type Tall = Record<string, Record<string, number>>;

export interface Svar {
  results: Treff[];
  filters: Tall;
  unfilteredResultCount: number;
}

export interface Treff {
  id: string;
  data(): Promise<Side>;
}

export interface Side {
  url: string;
  content: string;
  excerpt: string;
  /** Places in `content`, counted in words, that answer the query. */
  locations: number[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
  sub_results: { title: string; url: string; excerpt: string }[];
}

/**
 * Loads Pagefind.
 * @param bunt address of its folder: `/arkiv/pagefind/`
 */
export async function hentPagefind(bunt: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bunt}pagefind.js`)) as Pagefind;
  await pagefind.options({
    // Addresses in the index have the base already.
    baseUrl: '/',
    excerptLength: 36,
    // Notices and minutes are of very different length; what only means the same counts little.
    ranking: { pageLength: 0.25, metaWeights: { [ORDFORKLARING]: 0.5 } },
  });
  await pagefind.init();
  return {
    ...pagefind,
    search: async (term, valg) => {
      const svar = await pagefind.search(term, valg);
      const results = svar.results.map((treff) => ({
        ...treff,
        data: async () => medRenTekst(await treff.data()),
      }));
      return { ...svar, results };
    },
  };
}

/** Where Pagefind gives text of the index; a title of a page and an address have no marks. */
const TEKSTER = new Set(['content', 'raw_content', 'excerpt', 'plain_excerpt', 'title', 'text']);

/** A page as readers know it: the index has marks in compounds. */
const medRenTekst = (side: Side): Side => ({
  ...(JSON.parse(JSON.stringify(side), (navn, verdi: unknown) =>
    typeof verdi === 'string' && TEKSTER.has(navn) ? utenMerker(verdi) : verdi,
  ) as Side),
  meta: side.meta,
});

/**
 * The part of Pagefind's browser interface that the search page uses (pagefind 1.5). A search for `null`, every page,
 * is not among it: Pagefind then loads the whole index.
 */
export interface Pagefind {
  init(): Promise<void>;
  options(valg: {
    baseUrl?: string;
    excerptLength?: number;
    ranking?: { pageLength?: number };
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
  sub_results: { title: string; url: string }[];
}

/**
 * Loads Pagefind.
 * @param bunt address of its folder: `/arkiv/pagefind/`
 */
export async function hentPagefind(bunt: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bunt}pagefind.js`)) as Pagefind;
  // Addresses in the index have the base already. Notices and minutes are of very different length.
  await pagefind.options({ baseUrl: '/', excerptLength: 36, ranking: { pageLength: 0.25 } });
  await pagefind.init();
  return pagefind;
}

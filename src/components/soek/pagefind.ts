import { ANDRE_NAVN, ORDFORKLARING } from '#search/tabell/fakta';
import { type Indeks, type Indekstreff, somIndekstreff } from '#search/indeks';

/**
 * The part of Pagefind's browser interface that the search uses (pagefind 1.5). Its filters, sorting and excerpts are
 * not: a search here may be several of Pagefind's.
 */
export interface Pagefind {
  init(): Promise<void>;
  options(valg: {
    baseUrl?: string;
    ranking?: { pageLength?: number; metaWeights?: Record<string, number> };
  }): Promise<void>;
  search(term: string): Promise<{ results: Raatreff[] }>;
  preload(term: string): Promise<void>;
}

type Raatreff = Parameters<typeof somIndekstreff>[0][number] & { data(): Promise<Side> };

/** A page as Pagefind itself gives it; the search page reads its file instead, `sidelager.ts`. */
export interface Side {
  url: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string }[];
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
    // Notices and minutes are of very different length; what only means the same counts little.
    ranking: { pageLength: 0.25, metaWeights: { [ORDFORKLARING]: 0.5, [ANDRE_NAVN]: 5 } },
  });
  await pagefind.init();
  return pagefind;
}

/** How many answers are kept: those of one search and the one before. */
const HUSKES = 60;

/** Pagefind as the searches ask it, with the same question asked once. */
export function somIndeks(pagefind: Pick<Pagefind, 'search'>): Indeks {
  const husket = new Map<string, Promise<ReadonlyMap<string, Indekstreff>>>();
  return {
    soek(term) {
      const foer = husket.get(term);
      if (foer) return foer;
      const svar = pagefind.search(term).then(({ results }) => somIndekstreff(results));
      husket.set(term, svar);
      svar.catch(() => husket.delete(term));
      const [eldste] = husket.keys();
      if (husket.size > HUSKES && eldste !== undefined) husket.delete(eldste);
      return svar;
    },
  };
}

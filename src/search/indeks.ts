/** What Pagefind says of one page that answers a term. */
export interface Indekstreff {
  poeng: number;
  /** Where the words stand in the page's text, counted in words. */
  steder: readonly number[];
  /** Whether its title has any of the words. */
  iTittel: boolean;
}

/** Only what a reader can see: a page has other words of the glossary beside its text and title too. */
export const iTeksten = (treff: ReadonlyMap<string, Indekstreff>): Map<string, Indekstreff> =>
  new Map([...treff].filter(([, { steder, iTittel }]) => steder.length > 0 || iTittel));

/** Pagefind, as the word layer asks it. */
export interface Indeks {
  /**
   * The pages that answer a term, by their ids.
   * @param term words that a page must have, or begin with, all of; in `"…"` just as they stand, after one another
   */
  soek(term: string): Promise<ReadonlyMap<string, Indekstreff>>;
}

/** A hit of Pagefind's own (pagefind 1.5), as far as the word layer reads it. */
interface Raatreff {
  id: string;
  score: number;
  words: readonly number[];
  matchedMetaFields?: readonly string[];
}

/** The answer to a term from what Pagefind's `search` returns. */
export const somIndekstreff = (treff: readonly Raatreff[]): Map<string, Indekstreff> =>
  new Map(
    treff.map(({ id, score, words, matchedMetaFields }) => [
      id,
      { poeng: score, steder: words, iTittel: matchedMetaFields?.includes('title') ?? false },
    ]),
  );

import type { Oppslag } from './oppslag.ts';
import type { Siderad } from './sidetabell.ts';

/** What was read in a query besides words, for the page to say. Committees by their short name now. */
export type Spoerringforstaatt =
  /** A saksnummer, «14/24» or «26/20b»; `funnet` is 0 when the archive has no such sak (of that committee). */
  | { slag: 'sak'; nummer: string; utvalg?: string; funnet: number }
  /** A meeting by its day, month, year, number, or as the last or next one; `naar` as a reader says it. */
  | { slag: 'moete'; naar: string; utvalg?: string; funnet: number }
  /** A committee by a name that is not its short name now: an earlier or misspelt one; `naa` took its place. */
  | { slag: 'utvalg'; skrevet: string; utvalg: string; naa?: string };

/** What a page may have that the query hints at: all the keys that are there. `utvalg` is an id, days are ISO. */
export interface Oenske {
  type?: string;
  utvalg?: string;
  fra?: string;
  til?: string;
}

/** A query, read. */
export interface Spoerring {
  /** The pages asked for, the most wanted first; when words are left, these decide the order among them. */
  foerst: Siderad[];
  /** What pages mention that the query names: «14/24», «15. mai 2025»; looked for exactly, after `foerst`. */
  omtalt: string[];
  /** What stood in quotation marks. */
  fraser: string[];
  /** The words that are left, in order, as typed; small words are gone when others remain. */
  ord: string[];
  /** Hints: pages that fulfil them go before others as good. */
  oensker: Oenske[];
  forstaatt: Spoerringforstaatt[];
}

/**
 * Reads a query: saksnummer, meetings, committees, phrases and words, in any order and any form people write.
 * @param q the query as typed
 * @param idag ISO day, for «forrige møte» and «neste møte»
 */
export function lesSoek(q: string, _oppslag: Oppslag, _tabell: readonly Siderad[], _idag: string): Spoerring {
  const ord = q.split(/\s+/).filter(Boolean);
  return { foerst: [], omtalt: [], fraser: [], ord, oensker: [], forstaatt: [] };
}

/** How many of the hints a page fulfils. */
export const oppfylte = (_rad: Siderad, _oensker: readonly Oenske[]): number => 0;

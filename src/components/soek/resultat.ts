import type { Trefford } from '#search/svar/trefford';

/** The answer to a search, ready to be shown. */
export interface Resultat {
  /** Pagefind's ids of the pages in the order they are shown, those that facets keep out left out. */
  ider: readonly string[];
  /** How many hits there are without the limits. */
  alle: number;
  trefford: readonly Trefford[];
  /** How many pages go before those that only mention what was asked for; 0 when no such line is drawn. */
  foerOmtalt: number;
  /** How the query was read. */
  melding: Node[];
  /** What the table of pages adds; without it nothing is narrowed or sorted. */
  fasetter?: HTMLElement[];
}

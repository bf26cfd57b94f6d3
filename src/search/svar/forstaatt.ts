import type { Personnavnvalg } from '#schema/nettsted';

/** What the word layer did with words of a query, for the page to say; `ord` are the words as typed. */
export type Ordforstaatt =
  /** No page has the word: pages with words that look like it. */
  | { slag: 'stavet'; ord: string; som: string[] }
  /** The parts of a compound, wherever they stand: «legemiddelregister», «legemiddel» and «register». */
  | { slag: 'delt'; ord: string; som: string[] }
  /** No page has the word: pages with one part of it. */
  | { slag: 'del'; ord: string; som: string[] }
  /** Several words that are one compound: «helse data strategi», «helsedatastrategi». */
  | { slag: 'satt-sammen'; ord: string; som: string[] }
  /** What an abbreviation stands for, or the abbreviation of it. */
  | { slag: 'forkortelse'; ord: string; som: string[] }
  /** The word in the other form of Norwegian: «heimeoppfølging», «hjemmeoppfølging». */
  | { slag: 'maalform'; ord: string; som: string[] }
  /** No page has the phrase: its words were searched. */
  | { slag: 'frase-loest'; frase: string }
  /** Words that nothing answers. */
  | { slag: 'utelatt'; ord: string[] }
  /** What nothing answers may be the name of a person, which the archive has and the search does not find. */
  | { slag: 'personnavn'; treff: Exclude<Personnavnvalg, 'alltid'> }
  /** How many words were not searched, for the query is too long. */
  | { slag: 'kuttet'; antall: number };

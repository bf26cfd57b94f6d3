import type { Oppslag } from '../tabell/oppslag.ts';
import type { Siderad } from '../tabell/sidetabell.ts';
import type { Utvalgsbit } from './utvalgsbiter.ts';
import type { Utvalget } from './utvalgsnavn.ts';
import { forgjengereTil, medEtterfoelgere } from './utvalgsrekke.ts';

/** What was read in a query besides words, for the page to say. Committees by their short name now. */
export type Spoerringforstaatt =
  /** A saksnummer, «14/24» or «26/20b»; `funnet` is 0 when the archive has no such sak (of that committee). */
  | { slag: 'sak'; nummer: string; utvalg?: string; funnet: number }
  /** A meeting; `naar` as a reader says it: «15. mai 2025», «mai 2025», «møte 2/2025», «neste møte», with which it is in the row. */
  | { slag: 'moete'; naar: string; rekke?: 'siste' | 'neste'; utvalg?: string; funnet: number }
  /** A committee by another name than its short one now, or one that another (`naa`) has come after. */
  | { slag: 'utvalg'; skrevet: string; utvalg: string; naa?: string };

/** What a query is read against. */
export interface Grunnlag {
  oppslag: Oppslag;
  tabell: readonly Siderad[];
  /** ISO day. */
  idag: string;
}

/** What was made of a query that asks for pages by number, day or name. */
export interface Lesning {
  /** The most wanted first. */
  foerst: Siderad[];
  /** The words left do not change that order. */
  fast?: true;
  /** Looked for exactly, after these. */
  omtalt: string[];
  /** Words for the rest of the list. */
  ord: string[];
  forstaatt: Spoerringforstaatt[];
}

/** The committees that a query names, as themselves. */
const navngitte = (biter: readonly Utvalgsbit[]): Utvalget[] => [
  ...new Set(biter.flatMap(({ utvalg }) => utvalg)),
];

/** The short name to speak of, when one committee alone is named. */
export const kortnavnI = (biter: readonly Utvalgsbit[]): { utvalg?: string } => {
  const [ett, ...andre] = navngitte(biter);
  return ett && andre.length === 0 ? { utvalg: ett.kort } : {};
};

/**
 * Pages of the committees that a query names, else of those that came after, else of those before: people use the name
 * they know. Of all committees when none is named.
 */
export function hosUtvalgene(
  biter: readonly Utvalgsbit[],
  oppslag: Oppslag,
  finn: (ider: readonly string[] | undefined) => Siderad[],
): Siderad[] {
  if (biter.length === 0) return finn(undefined);
  const egne = navngitte(biter);
  const kretser = [
    egne,
    egne.flatMap((ett) => medEtterfoelgere(ett, oppslag).slice(1)),
    egne.flatMap((ett) => forgjengereTil(ett, oppslag)),
  ];
  for (const krets of kretser) {
    const funnet = finn(krets.map(({ id }) => id));
    if (funnet.length > 0) return funnet;
  }
  return [];
}

/** The words of the short names of the committees that a query names. */
export const utvalgsordI = (biter: readonly Utvalgsbit[]): string[] =>
  navngitte(biter).flatMap(({ kort }) => kort.split(/\s+/));

/** Pages each once, as they first come. */
export const hverEnGang = (rader: readonly Siderad[]): Siderad[] => [...new Set(rader)];

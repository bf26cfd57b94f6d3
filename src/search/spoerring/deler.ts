import { type Atom, atomerI, ordUtenom } from './atomer.ts';
import { finnAar, finnDager, type Tidsbit } from './datosoek.ts';
import { finnNumre, type Nummerbit } from './nummersoek.ts';
import type { Oppslag } from '../tabell/oppslag.ts';
import { finnUtvalg, type Utvalgsbit } from './utvalgsbiter.ts';

/** A query taken apart: what was recognised, and the words that are left. */
export interface Deler {
  dager: Tidsbit[];
  aar: Tidsbit[];
  numre: Nummerbit[];
  utvalg: Utvalgsbit[];
  /** Every other word, in order. */
  ord: string[];
}

/**
 * Takes a query apart.
 * @param gjelder which numbers are numbers of saker or meetings
 */
export function lesDeler(q: string, oppslag: Oppslag, gjelder: (nummer: Nummerbit) => boolean): Deler {
  const atomer: Atom[] = atomerI(q);
  const dager = finnDager(atomer);
  const numre = finnNumre(atomer, dager).filter(gjelder);
  const aar = finnAar(atomer, [...dager, ...numre]);
  const utvalg = finnUtvalg(q, atomer, oppslag, [...dager, ...numre, ...aar]);
  return { dager, aar, numre, utvalg, ord: ordUtenom(q, atomer, [...dager, ...numre, ...aar, ...utvalg]) };
}

import { type Atom, atomerI, ordUtenom } from './atomer.ts';
import { flat } from '../ord/noekkel.ts';
import { normaliser } from '../ord/normalisering.ts';
import { finnAar, finnDager, type Tidsbit } from './datosoek.ts';
import { finnNumre, type Nummerbit } from './nummersoek.ts';
import type { Oppslag } from '../tabell/oppslag.ts';
import { finnUtvalg, type Utvalgsbit } from './utvalgsbiter.ts';
import { navneliste } from './utvalgsnavn.ts';

/** A query taken apart: what was recognised, and the words that are left. */
export interface Deler {
  dager: Tidsbit[];
  aar: Tidsbit[];
  numre: Nummerbit[];
  utvalg: Utvalgsbit[];
  /** Every other word, in order. */
  ord: string[];
}

/** So many days, and so many numbers, of one query are looked up; each is a search of its own. */
const FLEST = 10;
/** So many letters of a query are read for them, and for committees; what follows is words. */
const LENGST = 500;

/**
 * Takes a query apart.
 * @param gjelder which numbers are numbers of saker or meetings
 */
export function lesDeler(skrevet: string, oppslag: Oppslag, gjelder: (nummer: Nummerbit) => boolean): Deler {
  const q = medLuft(skrevet, oppslag);
  const atomer: Atom[] = atomerI(normaliser(q).slice(0, LENGST));
  const dager = finnDager(atomer).slice(0, FLEST);
  const numre = finnNumre(atomer, dager).slice(0, FLEST).filter(gjelder);
  const aar = finnAar(atomer, [...dager, ...numre]);
  const utvalg = finnUtvalg(q, atomer, oppslag, [...dager, ...numre, ...aar]);
  return { dager, aar, numre, utvalg, ord: ordUtenom(q, atomer, [...dager, ...numre, ...aar, ...utvalg]) };
}

/** A committee and a number written as one, «NUIT14/25», «NUIT-14/25» or «NUIT-sak 14/25», with space between. */
function medLuft(q: string, oppslag: Oppslag): string {
  const { etterNoekkel } = navneliste(oppslag);
  return q.replaceAll(
    /(?<!\p{L})(\p{L}+)-?(?=(?:(?<=-)(?:sak|møte)\p{Ll}*\.?\s+)?\d{1,4}\/\d)/gu,
    (alt, navn: string) => (etterNoekkel.has(flat(navn)) ? `${navn} ` : alt),
  );
}

import type { Kropp } from '#markdown/seksjon';
import type { Utvalgsdata } from '#schema/utvalg';
import type { Moete } from './moete.ts';
import type { Sak } from './sak.ts';
import { kanHolde, rettEtter, type Tidsrom } from './tidsrom.ts';

/** A committee or council: one number series and mandate, under the names it has had. */
export interface Utvalg {
  /** File name of `utvalg/<id>.md`. */
  id: string;
  fil: string;
  data: Utvalgsdata;
  kropp: Kropp;
  etterfoelger?: Utvalg;
  forgjengere: Utvalg[];
  /** Oldest first; cited-only meetings too. */
  moeter: Moete[];
  /** By year and number; cited-only saker too. */
  saker: Sak[];
}

type Navn = Utvalgsdata['navn'][number];

/** From when each name was used: told, else right after the one before it; absent where nobody knows. */
export const navneskifter = (navn: readonly Tidsrom[]): Tidsrom['fra'][] =>
  navn.map(({ fra }, nr) => {
    const forrige = navn[nr - 1]?.til;
    return fra ?? (forrige && rettEtter(forrige));
  });

/**
 * The name a committee or organisation had on a date.
 * @param navn names, oldest first
 * @param dato ISO day
 * @returns the newest name whose period may hold the date, else the newest name
 */
export function navnVed<N extends Tidsrom>(navn: readonly N[], dato: string): N {
  const skifter = navneskifter(navn);
  const treff = navn.findLast(({ til }, nr) => kanHolde({ fra: skifter[nr], til }, dato)) ?? navn.at(-1);
  if (!treff) throw new RangeError('et utvalg eller en virksomhet uten navn');
  return treff;
}

const visning = (navn: Navn): string => navn.kort ?? navn.navn;

/** Full name on a date. */
export const utvalgsnavn = (utvalg: Utvalg, dato: string): string => navnVed(utvalg.data.navn, dato).navn;

/** Short name on a date, else the full one: «NUIT», «Nasjonalt e-helseråd». */
export const kortnavn = (utvalg: Utvalg, dato: string): string => visning(navnVed(utvalg.data.navn, dato));

/** Short name today. */
export const kortnavnNaa = (utvalg: Utvalg): string => kortnavn(utvalg, '9999');

/** Full name today. */
export const utvalgsnavnNaa = (utvalg: Utvalg): string => utvalgsnavn(utvalg, '9999');

/** Every form a committee is written in: id, names, short names, aliases. */
export function skrivemaater(utvalg: Pick<Utvalg, 'id' | 'data'>): string[] {
  const { navn, aliaser = [] } = utvalg.data;
  return [utvalg.id, ...navn.flatMap((n) => (n.kort ? [n.navn, n.kort] : [n.navn])), ...aliaser];
}

/** The committee that has the place today: itself, or the last of those that came after it. */
export function arvtaker(utvalg: Utvalg): Utvalg {
  const sett = new Set([utvalg]);
  let siste = utvalg;
  while (siste.etterfoelger && !sett.has(siste.etterfoelger)) {
    siste = siste.etterfoelger;
    sett.add(siste);
  }
  return siste;
}

/**
 * What a committee that had one name on a date is today, when that is something else.
 * @returns the committee that has the place now, and its full name; undefined when neither has changed
 */
export function naaISteden(utvalg: Utvalg, dato: string): { utvalg: Utvalg; navn: string } | undefined {
  const arving = arvtaker(utvalg);
  const navn = utvalgsnavnNaa(arving);
  return arving === utvalg && navn === utvalgsnavn(utvalg, dato) ? undefined : { utvalg: arving, navn };
}

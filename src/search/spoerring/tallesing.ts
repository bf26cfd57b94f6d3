import type { Atom } from './atomer.ts';

/** A year of two figures is of this century. */
export const helt = (aar: number): number => (aar < 100 ? 2000 + aar : aar);

/** A reader of a query's atoms: from one on, what stands there and where it ends. */
export interface Lest<V> {
  verdi: V;
  til: number;
}

/** A number of so many figures. */
export const tallVed = (atom: Atom | undefined, lengder: readonly number[]): number | undefined =>
  atom?.slag === 'tall' && lengder.includes(atom.tekst.length) ? Number(atom.tekst) : undefined;

/** Whether an atom is one of some signs. */
export const erTegn = (atom: Atom | undefined, tegn: string): boolean =>
  atom?.slag === 'tegn' && tegn.includes(atom.tekst);

const FIRE = [4];

/** «2025», after a month also «25». */
export function lesAar(atomer: readonly Atom[], i: number, lengder = FIRE): Lest<number> | undefined {
  const tall = tallVed(atomer[i], lengder);
  if (tall === undefined) return undefined;
  const aar = helt(tall);
  return aar >= 1990 && aar <= 2100 ? { verdi: aar, til: i + 1 } : undefined;
}

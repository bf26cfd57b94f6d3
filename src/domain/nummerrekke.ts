import { sammenlign } from '#schema/avvik';
import type { Sak } from './sak.ts';

/** A number that no sak has, with the first sak after it. */
export interface Hull<S> {
  nr: number;
  neste: S;
}

/**
 * The holes in a number series: every number between the lowest and the highest that no sak has.
 * @param saker of one committee and year, in any order; those that are to count as present
 */
export function hullI<S extends Pick<Sak, 'id' | 'nr'>>(saker: readonly S[]): Hull<S>[] {
  const sortert = saker.filter((s) => s.nr > 0).toSorted((a, b) => a.nr - b.nr || sammenlign(a.id, b.id));
  return sortert.flatMap((neste, n) => {
    const fra = (sortert[n - 1]?.nr ?? neste.nr) + 1;
    return Array.from({ length: Math.max(0, neste.nr - fra) }, (_, i) => ({ nr: fra + i, neste }));
  });
}

/** «7/25»: a number as it is written in its year. */
export const nummerI = (nr: number, aar: number): string => `${nr}/${String(aar).slice(2)}`;

import { FASETTER, type Fasett, type Sortering, type Valg } from '../adresse.ts';
import { type Siderad, verdierAv } from './sidetabell.ts';

/** Pages per value of each facet. */
export type Fasettall = Record<Fasett, Map<string, number>>;

/**
 * The pages that are left of a search by the chosen values, and how many there would be of every other value.
 * @param rader the hits, in their order
 * @returns the rest in the same order; each facet is counted as if nothing were chosen in it
 */
export function avgrens(rader: readonly Siderad[], valg: Valg): { rader: Siderad[]; tall: Fasettall } {
  const krav = FASETTER.filter((fasett) => valg[fasett].length > 0).map(
    (fasett) => [fasett, new Set(valg[fasett])] as const,
  );
  const tall = Object.fromEntries(FASETTER.map((fasett) => [fasett, new Map()])) as Fasettall;
  const igjen: Siderad[] = [];
  for (const rad of rader) {
    const brutt = krav.filter(([fasett, verdier]) => !verdierAv(rad, fasett).some((v) => verdier.has(v)));
    if (brutt.length > 1) continue;
    if (brutt.length === 0) igjen.push(rad);
    // A page that one facet keeps out is counted there alone: it would come in by a choice in that facet.
    const telles = brutt[0] === undefined ? FASETTER : [brutt[0][0]];
    for (const fasett of telles)
      for (const verdi of new Set(verdierAv(rad, fasett)))
        tall[fasett].set(verdi, (tall[fasett].get(verdi) ?? 0) + 1);
  }
  return { rader: igjen, tall };
}

/** The pages by date, those without one last; those of one day, and all by relevance, as they came. */
export function ordne(rader: readonly Siderad[], sorter: Sortering): readonly Siderad[] {
  if (sorter === 'relevans') return rader;
  const fortegn = sorter === 'nyeste' ? -1 : 1;
  return rader.toSorted((a, b) => {
    if (a.dato === b.dato) return 0;
    if (a.dato === undefined) return 1;
    if (b.dato === undefined) return -1;
    return a.dato < b.dato ? -fortegn : fortegn;
  });
}

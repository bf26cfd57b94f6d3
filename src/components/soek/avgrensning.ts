import type { Soek } from '#search/adresse';
import { avgrens, ordne } from '#search/tabell/fasettall';
import { lagFasetter } from './fasetter.ts';
import type { Indeksfiler } from './indeksfiler.ts';
import { hentTabell, type Tabell } from './tabell.ts';

/** Narrows and sorts an answer, whoever gave it, by what the table knows of the pages. */
export interface Avgrenser {
  tabell: Tabell;
  /**
   * @param ider Pagefind's ids of all hits, best first
   * @returns those that are left, in the order that is asked for, and the facets
   */
  avgrens(soek: Soek, ider: readonly string[]): { ider: string[]; fasetter: HTMLElement[] };
}

/**
 * Starts narrowing and sorting.
 * @throws when the table cannot be had
 */
export async function startAvgrensning(filer: Indeksfiler): Promise<Avgrenser> {
  const tabell = await hentTabell(filer);
  return {
    tabell,
    avgrens(soek, ider) {
      const { rader, tall } = avgrens(
        ider.flatMap((id) => tabell.rad(id) ?? []),
        soek.valg,
      );
      return { ider: ordne(rader, soek.sorter).map(({ id }) => id), fasetter: lagFasetter(soek, tall) };
    },
  };
}

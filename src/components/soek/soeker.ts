import type { Soek } from '#search/adresse';
import { soekEnkelt, soekOrdrett } from '#search/ordrett';
import type { Forfining } from './forfining.ts';
import { lag } from './element.ts';
import { hentForfining } from './lasting.ts';
import { hentPagefind, somIndeks } from './pagefind.ts';
import type { Resultat } from './resultat.ts';
import { lagSidelager, type Side } from './sidelager.ts';

/** What answers searches: Pagefind at once, the word layer when it is loaded. */
export interface Soeker {
  enkelt(soek: Soek): Promise<Resultat>;
  /** Undefined when the layer, or what it needs for this search, cannot be had. */
  forfinet(soek: Soek): Promise<Resultat | undefined>;
  side(id: string): Promise<Side>;
  /** Fetches what a query that is being typed will need. */
  forbered(q: string): void;
}

const ENKLERE = 'Dette er et enklere søk, for ikke alt ble lastet. Last siden på nytt for å prøve igjen.';

/**
 * Starts loading Pagefind and the word layer.
 * @param steder addresses of Pagefind's folder and of our own files, with the day of the build
 */
export function startSoeker(steder: { bunt: string; filer: string; dag: string }): Soeker {
  const pagefind = hentPagefind(steder.bunt);
  const indeks = somIndeks({ search: async (term) => (await pagefind).search(term) });
  const forfining: Promise<Forfining | undefined> = hentForfining(steder, indeks).catch(meld);
  return {
    async enkelt(soek) {
      const svar = await (soek.ordrett ? soekOrdrett : soekEnkelt)(soek.q, indeks);
      return {
        ider: svar.treff.map(({ id }) => id),
        trefford: svar.trefford,
        foerOmtalt: 0,
        melding: [lag('p', {}, ENKLERE)],
      };
    },
    forfinet: async (soek) => (await forfining)?.(soek).catch(meld),
    side: lagSidelager(steder.bunt),
    forbered: (q) => void pagefind.then((p) => p.preload(q)).catch(() => undefined),
  };
}

/** The plain search goes on without what could not be had. */
function meld(grunn: unknown): undefined {
  console.warn(grunn);
}

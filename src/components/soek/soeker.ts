import type { Soek } from '#search/adresse';
import type { Indeks } from '#search/indeks';
import { type Enkeltsvar, soekEnkelt, soekOrdrett } from '#search/ordrett';
import type { Avgrenser } from './avgrensning.ts';
import type { Forfinet, Forfining } from './forfining.ts';
import { hentAvgrensning, hentForfining } from './lasting.ts';
import { type Filsteder, lagIndeksfiler } from './indeksfiler.ts';
import { manglermelding } from './mangler.ts';
import { hentPagefind, somIndeks } from './pagefind.ts';
import type { Resultat } from './resultat.ts';
import { lagSidelager, type Side } from './sidelager.ts';

/** What answers searches: Pagefind at once, the word layer when it is loaded. */
export interface Soeker {
  /** Pagefind's own answer, as soon as it can be had: not narrowed, and in its own order. */
  straks(soek: Soek): Promise<Resultat>;
  /** The best answer that what can be had gives. */
  svar(soek: Soek): Promise<Resultat>;
  side(id: string): Promise<Side>;
  /** Fetches what a query that is being typed will need. */
  forbered(q: string): void;
}

/** What makes plain hits better; each may be missing. */
interface Resten {
  avgrenser: Avgrenser | undefined;
  forfining: Forfining | undefined;
}

/**
 * Starts loading Pagefind; the table of pages and the word layer are loaded when the first search has its plain hits,
 * so that these do not wait on a slow line.
 * @param steder addresses of Pagefind's folder and of our own files, with the day of the build
 */
export function startSoeker(steder: Filsteder & { dag: string }): Soeker {
  const pagefind = hentPagefind(steder.bunt);
  const indeks = somIndeks({ search: async (term) => (await pagefind).search(term) });
  const finn = ({ q, ordrett }: Soek): Promise<Enkeltsvar> => (ordrett ? soekOrdrett : soekEnkelt)(q, indeks);
  let resten: Promise<Resten> | undefined;
  return {
    straks: async (soek) => settSammen(soek, utenLag(await finn(soek)), undefined),
    async svar(soek) {
      if (!resten) await finn(soek);
      const { avgrenser, forfining } = await (resten ??= hentResten(steder, indeks));
      const forfinet = await forfining?.(soek).catch(meld);
      return settSammen(soek, forfinet ?? utenLag(await finn(soek)), avgrenser);
    },
    side: lagSidelager(steder.bunt),
    forbered: (q) => void pagefind.then((p) => p.preload(q)).catch(() => undefined),
  };
}

async function hentResten(steder: Filsteder & { dag: string }, indeks: Indeks): Promise<Resten> {
  const filer = lagIndeksfiler(steder);
  const start = hentAvgrensning(filer);
  const tabell = start.then((avgrenser) => avgrenser.tabell);
  const [avgrenser, forfining] = await Promise.all([
    start.catch(meld),
    hentForfining(tabell, filer, steder.dag, indeks).catch(meld),
  ]);
  return { avgrenser, forfining };
}

const utenLag = ({ treff, trefford }: Enkeltsvar): Forfinet => ({
  ider: treff.map(({ id }) => id),
  trefford,
  spurtOm: new Set(),
  melding: () => [],
  hel: false,
});

function settSammen(soek: Soek, funnet: Forfinet, avgrenser: Avgrenser | undefined): Resultat {
  const { ider, fasetter } = avgrenser?.avgrens(soek, funnet.ider) ?? { ider: funnet.ider };
  return {
    ider,
    alle: funnet.ider.length,
    trefford: funnet.trefford,
    foerOmtalt: soek.sorter === 'relevans' ? ider.filter((id) => funnet.spurtOm.has(id)).length : 0,
    melding: [...funnet.melding(ider.length), ...manglermelding(soek, funnet.hel, avgrenser !== undefined)],
    ...(fasetter ? { fasetter } : {}),
  };
}

/** The plain search goes on without what could not be had. */
function meld(grunn: unknown): undefined {
  console.warn(grunn);
}

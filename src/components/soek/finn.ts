import { FASETTER, type Fasett, type Soek, type Valg } from '#search/adresse';
import type { Pagefind, Svar, Tall, Treff } from './pagefind.ts';
import { type Plan, lagPlan, sakeneMed } from './plan.ts';

/** The answer to a search, in the order it is shown. */
export interface Resultat {
  treff: Treff[];
  /** Pages per value of each facet, were it chosen instead of what is chosen in that facet now. */
  tall: Record<Fasett, Record<string, number>>;
  plan: Plan;
  /** Hits before anything was left out by a facet. */
  uavgrenset: number;
}

const TOMT: Svar = { results: [], filters: {}, unfilteredResultCount: 0 };

/** Runs a search. */
export async function finn(
  pagefind: Pagefind,
  soek: Soek,
  utvalg: ReadonlyMap<string, string>,
): Promise<Resultat> {
  await lastFasetter(pagefind, soek.q);
  const plan = await lagPlan(pagefind, soek.q, utvalg);
  const soekMed = async (valg: Valg, sort: Record<string, 'asc' | 'desc'> = {}): Promise<Svar> =>
    plan.term === undefined ? TOMT : pagefind.search(plan.term, { filters: somFilter(valg), sort });

  const svar = await soekMed(soek.valg);
  const tall = await Promise.all(
    FASETTER.map(async (fasett): Promise<[Fasett, Tall[string]]> => {
      const andre = soek.valg[fasett].length === 0 ? svar : await soekMed({ ...soek.valg, [fasett]: [] });
      return [fasett, andre.filters[fasett] ?? {}];
    }),
  );
  const rekke = await ordne(soek, plan, svar.results, pagefind, soekMed);
  return {
    treff: rekke,
    tall: Object.fromEntries(tall) as Resultat['tall'],
    plan,
    uavgrenset: svar.unfilteredResultCount,
  };
}

/** By relevance with the sak of a saksnummer first; by date with the undated last. */
async function ordne(
  soek: Soek,
  plan: Plan,
  relevans: Treff[],
  pagefind: Pagefind,
  soekMed: (valg: Valg, sort: Record<string, 'asc' | 'desc'>) => Promise<Svar>,
): Promise<Treff[]> {
  if (soek.sorter !== 'relevans') {
    const retning = soek.sorter === 'eldste' ? 'asc' : 'desc';
    return foran((await soekMed(soek.valg, { dato: retning })).results, relevans);
  }
  if (!plan.sak?.finnes) return relevans;
  const ider = new Set(relevans.map(({ id }) => id));
  return foran(
    (await sakeneMed(pagefind, plan.sak)).filter(({ id }) => ider.has(id)),
    relevans,
  );
}

/** Some hits, then the rest; a hit in both is kept from the rest, which knows what it answers. */
function foran(foerst: readonly Treff[], resten: readonly Treff[]): Treff[] {
  const fra = new Map(resten.map((treff) => [treff.id, treff]));
  const ider = new Set(foerst.map(({ id }) => id));
  return [...foerst.map((treff) => fra.get(treff.id) ?? treff), ...resten.filter(({ id }) => !ider.has(id))];
}

/** Pagefind counts the filters it has loaded; an empty choice loads one. */
const lastFasetter = (pagefind: Pagefind, q: string): Promise<void> =>
  pagefind.preload(q, { filters: Object.fromEntries(FASETTER.map((fasett) => [fasett, { any: [] }])) });

function somFilter(valg: Valg): Record<string, { any: readonly string[] }> {
  return Object.fromEntries(
    FASETTER.filter((fasett) => valg[fasett].length > 0).map((fasett) => [fasett, { any: valg[fasett] }]),
  );
}

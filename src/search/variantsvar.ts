import type { Indeks, Indekstreff } from './indeks.ts';
import type { Variant } from './variant.ts';

/** A term that was searched, and the pages that answer. */
export interface Variantsvar {
  variant: Variant;
  treff: ReadonlyMap<string, Indekstreff>;
}

/** What a page counts that has a short word only as the beginning of others. */
const BARE_BEGYNNELSE = 0.2;

/** Searches a term. One of words that may stand nowhere is searched just as it stands; the pages are then weighed. */
export async function svarPaa(variant: Variant, indeks: Indeks): Promise<Variantsvar> {
  const [treff, bare] = await Promise.all([
    indeks.soek(variant.term),
    variant.bare === undefined ? undefined : indeks.soek(variant.bare),
  ]);
  if (variant.slag === 'eksakt') return { variant, treff: await veid(variant.term, treff, indeks) };
  return { variant, treff: bare === undefined || bare.size === 0 ? treff : medFaerre(treff, bare) };
}

/** Pagefind gives every page the same score for words as they stand: the score for the words anywhere tells them apart. */
async function veid(
  term: string,
  treff: ReadonlyMap<string, Indekstreff>,
  indeks: Indeks,
): Promise<ReadonlyMap<string, Indekstreff>> {
  if (treff.size < 2) return treff;
  const uten = await indeks.soek(term.replaceAll('"', ''));
  return new Map([...treff].map(([id, eksakt]) => [id, uten.get(id) ?? eksakt]));
}

const medFaerre = (
  treff: ReadonlyMap<string, Indekstreff>,
  bare: ReadonlyMap<string, Indekstreff>,
): ReadonlyMap<string, Indekstreff> =>
  new Map([...treff].map(([id, t]) => [id, bare.has(id) ? t : { ...t, poeng: t.poeng * BARE_BEGYNNELSE }]));

/** A word that stands somewhere after all is not taken for another. */
const GJETNINGER = new Set<Variant['slag']>(['stavet', 'del', 'delt']);

/** The answers that count. */
export function gjeldende(svar: readonly Variantsvar[]): Variantsvar[] {
  const finnes = new Set(
    svar.flatMap(({ variant, treff }) => (variant.slag === 'eksakt' && treff.size > 0 ? variant.ord : [])),
  );
  return svar.filter(
    ({ variant, treff }) =>
      treff.size > 0 && !(GJETNINGER.has(variant.slag) && variant.ord.every((nr) => finnes.has(nr))),
  );
}

/** How many hits are looked at: what the first page of a search shows. */
export const DYBDE = 10;

/** Answers to one query: pages that are fully good, and pages that are fine. */
export interface Fasit {
  beste: ReadonlySet<string>;
  akseptable: ReadonlySet<string>;
}

/** One over the place of the first fully good hit, 0 when none of the first ten is. */
export function resiprokPlass(treff: readonly string[], { beste }: Fasit): number {
  const plass = treff.slice(0, DYBDE).findIndex((side) => beste.has(side));
  return plass < 0 ? 0 : 1 / (plass + 1);
}

/**
 * Normalised discounted cumulative gain of the first ten: 2 for a fully good page, 1 for a fine one, divided by
 * log2(place + 1), as a part of the best possible. A page counts once.
 */
export function ndcg(treff: readonly string[], { beste, akseptable }: Fasit): number {
  const sett = new Set<string>();
  const oppnaadd = treff.slice(0, DYBDE).map((side) => {
    if (sett.has(side)) return 0;
    sett.add(side);
    return beste.has(side) ? 2 : akseptable.has(side) ? 1 : 0;
  });
  const mulig = [...[...beste].map(() => 2), ...[...akseptable].filter((s) => !beste.has(s)).map(() => 1)];
  const ideell = dcg(mulig.slice(0, DYBDE));
  return ideell === 0 ? 0 : dcg(oppnaadd) / ideell;
}

const dcg = (verdier: readonly number[]): number =>
  verdier.reduce((sum, verdi, i) => sum + verdi / Math.log2(i + 2), 0);

/** The mean, 0 of nothing. */
export const snitt = (verdier: readonly number[]): number =>
  verdier.length === 0 ? 0 : verdier.reduce((a, b) => a + b, 0) / verdier.length;

/** The value that `prosent` of a hundred are not above (nearest rank), 0 of nothing. */
export function persentil(verdier: readonly number[], prosent: number): number {
  const sortert = verdier.toSorted((a, b) => a - b);
  return sortert[Math.max(0, Math.ceil((prosent / 100) * sortert.length) - 1)] ?? 0;
}

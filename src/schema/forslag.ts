import { distance } from 'fastest-levenshtein';

/** Letters that differ. Two neighbours that have changed places count once: «nuti» is one slip from «nuit». */
function avstand(skrevet: string, kjent: string, hoeyst: number): number {
  const rett = distance(skrevet, kjent);
  // Neighbours are two letters, so a change of place brings the words at most one step nearer.
  if (rett > hoeyst + 1) return rett;
  const byttet = Array.from({ length: Math.max(0, skrevet.length - 1) }, (_, n) => {
    const ord = skrevet.slice(0, n) + skrevet.charAt(n + 1) + skrevet.charAt(n) + skrevet.slice(n + 2);
    return distance(ord, kjent) + 1;
  });
  return Math.min(rett, ...byttet);
}

/** The signs of a word, whatever their order. */
const tegnene = (ord: string): string => Array.from(ord.toLowerCase()).toSorted().join('');

/**
 * The known word nearest to what was written, for «mente du …». Of words as near, the one with the same signs in another
 * order: «91/25» is sooner «19/25» than «1/25».
 * @param hoeyst how many letters may differ; a third of the word unless told
 * @returns undefined when nothing is near enough to be meant
 */
export function naermeste(
  skrevet: string,
  kjente: readonly string[],
  hoeyst = Math.max(1, Math.floor(skrevet.length / 3)),
): string | undefined {
  // Only something as long can be near; that keeps a long text out of the comparison.
  const mulige = kjente.filter((ord) => Math.abs(ord.length - skrevet.length) <= hoeyst);
  const skrevne = tegnene(skrevet);
  const byttet = (ord: string): boolean => ord.length === skrevet.length && tegnene(ord) === skrevne;
  const [naermest] = mulige
    .map((ord) => ({ ord, steg: avstand(skrevet.toLowerCase(), ord.toLowerCase(), hoeyst) }))
    .filter(({ steg }) => steg <= hoeyst)
    .toSorted((a, b) => a.steg - b.steg || Number(byttet(b.ord)) - Number(byttet(a.ord)));
  return naermest?.ord;
}

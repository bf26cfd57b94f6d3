import type { Siderad } from '../tabell/sidetabell.ts';

/** How many of the best saker have a say in which topics they are about. */
const STEMMER = 20;
/** A topic that has less of these is not what was asked for. */
const MINST = 0.3;
/** What a topic that has them all is worth beside the best of them. */
const VERDI = 0.8;

/**
 * Gives the page of a topic points when the saker that answer best are filed under it: the page itself is short.
 * @param poeng of pages that answer the words
 * @returns the same pages and points, and those of topics
 */
export function medEmnesider(
  poeng: ReadonlyMap<string, number>,
  tabell: readonly Siderad[],
): Map<string, number> {
  const saker = tabell
    .flatMap(({ id, type, emner = [] }) => (type === 'Sak' ? [{ emner, poeng: poeng.get(id) ?? 0 }] : []))
    .sort((a, b) => b.poeng - a.poeng)
    .slice(0, STEMMER);
  const [beste] = saker;
  // Squared, so that many faint hits do not outvote the few good ones.
  const alle = saker.reduce((sum, sak) => sum + sak.poeng ** 2, 0);
  const medSider = new Map(poeng);
  if (!beste || alle === 0) return medSider;
  for (const { id, sti, type } of tabell) {
    if (type !== 'Emne') continue;
    const emne = sti.split('/')[1] ?? '';
    const andel = saker.reduce((sum, sak) => sum + (sak.emner.includes(emne) ? sak.poeng ** 2 : 0), 0) / alle;
    if (andel < MINST) continue;
    medSider.set(id, Math.max(poeng.get(id) ?? 0, beste.poeng * VERDI * Math.sqrt(andel)));
  }
  return medSider;
}

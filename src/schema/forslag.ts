import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word nearest to what was written, for «mente du …».
 * @returns undefined when nothing is near enough to be meant: more than a third of the letters differ
 */
export function naermeste(skrevet: string, kjente: readonly string[]): string | undefined {
  if (kjente.length === 0) return undefined;
  const lav = skrevet.toLowerCase();
  const kandidat = closest(
    lav,
    kjente.map((k) => k.toLowerCase()),
  );
  const treff = kjente.find((k) => k.toLowerCase() === kandidat);
  return treff && distance(lav, kandidat) <= Math.max(1, Math.floor(skrevet.length / 3)) ? treff : undefined;
}

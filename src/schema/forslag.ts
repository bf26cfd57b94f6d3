import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word nearest to what was written, for «mente du …».
 * @param hoeyst how many letters may differ; a third of the word unless told
 * @returns undefined when nothing is near enough to be meant
 */
export function naermeste(
  skrevet: string,
  kjente: readonly string[],
  hoeyst = Math.max(1, Math.floor(skrevet.length / 3)),
): string | undefined {
  if (kjente.length === 0) return undefined;
  const lav = skrevet.toLowerCase();
  const kandidat = closest(
    lav,
    kjente.map((k) => k.toLowerCase()),
  );
  const treff = kjente.find((k) => k.toLowerCase() === kandidat);
  return treff && distance(lav, kandidat) <= hoeyst ? treff : undefined;
}

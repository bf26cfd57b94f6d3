const ANFOERSELSTEGN = /["«»“”„‟]/u;

/** So many phrases of one query are looked up as such, each by a search of its own. */
const FLEST = 10;

/** What stands in quotation marks of any kind, and the rest; the last ones may be unfinished: «"gap-analyse». */
export function delFraser(q: string): { fraser: string[]; resten: string } {
  const deler = q.split(ANFOERSELSTEGN).map((del) => del.trim());
  const erFrase = (nr: number): boolean => nr % 2 === 1 && nr < 2 * FLEST;
  return {
    fraser: deler.filter((del, nr) => erFrase(nr) && /[\p{L}\p{N}]/u.test(del)),
    resten: deler
      .filter((_, nr) => !erFrase(nr))
      .join(' ')
      .trim(),
  };
}

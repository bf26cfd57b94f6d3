const ANFOERSELSTEGN = /["«»“”„‟]/u;

/** What stands in quotation marks of any kind, and the rest; the last ones may be unfinished: «"gap-analyse». */
export function delFraser(q: string): { fraser: string[]; resten: string } {
  const deler = q.split(ANFOERSELSTEGN).map((del) => del.trim());
  return {
    fraser: deler.filter((del, nr) => nr % 2 === 1 && /[\p{L}\p{N}]/u.test(del)),
    resten: deler
      .filter((_, nr) => nr % 2 === 0)
      .join(' ')
      .trim(),
  };
}

/** One page of a list that is too long for one. */
export interface Blad<T> {
  /** From 1. */
  nr: number;
  antall: number;
  /** Number of the first item in the whole list, from 1. */
  fra: number;
  totalt: number;
  innhold: T[];
}

/** Cuts a list into pages; an empty list is one empty page. */
export function bladerI<T>(alle: readonly T[], perSide: number): Blad<T>[] {
  const antall = Math.max(1, Math.ceil(alle.length / perSide));
  return Array.from({ length: antall }, (_, n) => ({
    nr: n + 1,
    antall,
    fra: n * perSide + 1,
    totalt: alle.length,
    innhold: alle.slice(n * perSide, (n + 1) * perSide),
  }));
}

/** The numbers shown: the first, the last, this one and its neighbours; 0 stands for those between. */
export function synligeSider(side: number, antall: number): number[] {
  const vist = [1, side - 1, side, side + 1, antall].filter((n) => n >= 1 && n <= antall);
  return [...new Set(vist)].flatMap((n, i, alle) => (n - (alle[i - 1] ?? n) > 1 ? [0, n] : [n]));
}

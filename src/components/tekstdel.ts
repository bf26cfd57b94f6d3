/** A part of a sentence or a line: a word or two with a link. Plain text is a string. */
export interface Tekstdel {
  tekst: string;
  href?: string;
  spraak?: string;
}

/** What a sentence or a line is made of. */
export type Linjedel = string | Tekstdel;

/** Puts lines together with «, » between them; empty ones are left out. */
export function sattSammen(...ledd: readonly (readonly Linjedel[] | string | undefined)[]): Linjedel[] {
  return ledd
    .map((l) => (typeof l === 'string' ? [l] : (l ?? [])))
    .filter((l) => l.length > 0)
    .flatMap((l, nr) => [...(nr > 0 ? [', '] : []), ...l]);
}

/** Links with commas and «og» between them, ready to stand in a sentence. */
export const lenkerekke = (lenker: readonly Tekstdel[]): Linjedel[] =>
  lenker.flatMap((lenke, n) => [...(n === 0 ? [] : [n === lenker.length - 1 ? ' og ' : ', ']), lenke]);

/** At most so many, and how many more there are: «a, b og 3 til». */
export function noenLenker(lenker: readonly Tekstdel[], flest: number): Linjedel[] {
  if (lenker.length <= flest) return lenkerekke(lenker);
  const foerste = lenker.slice(0, flest).flatMap((lenke, n): Linjedel[] => (n > 0 ? [', ', lenke] : [lenke]));
  return [...foerste, ` og ${lenker.length - flest} til`];
}

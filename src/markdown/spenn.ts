/** A stretch of a text, UTF-16 units from 0; `til` is the first that is not in it. */
export type Spenn = readonly [fra: number, til: number];

/** How many of some stretches, sorted, begin at a place or before it. */
export function antallFoer(spenn: readonly Spenn[], plass: number): number {
  let [lav, hoey] = [0, spenn.length];
  while (lav < hoey) {
    const midt = (lav + hoey) >> 1;
    if ((spenn[midt]?.[0] ?? 0) <= plass) lav = midt + 1;
    else hoey = midt;
  }
  return lav;
}

/**
 * Tells whether a place lies in one of some stretches.
 * @param spenn sorted, none within another
 */
export function liggerI(spenn: readonly Spenn[]): (plass: number) => boolean {
  return (plass) => plass < (spenn[antallFoer(spenn, plass) - 1]?.[1] ?? 0);
}

const NETTADRESSE = /\b(?:https?:\/\/|www\.)[^\s<>")]+/giu;

/** Where addresses of the web stand in a text: what looks like a number there is none. */
export const nettadresserI = (tekst: string): Spenn[] =>
  [...tekst.matchAll(NETTADRESSE)].map(({ 0: skrevet, index: fra }) => [fra, fra + skrevet.length]);

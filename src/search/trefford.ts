import { noekkel } from './noekkel.ts';

/** A word that answered a query, by its key; the weight says how well. */
export interface Trefford {
  noekkel: string;
  vekt: number;
}

/** Tells which answering word a word of a page is, if any. */
export type Treffleser = (ord: string) => Trefford | undefined;

/** Pagefind takes words that begin with what is asked for; shorter beginnings say too little. */
const KORTESTE_START = 4;
/** What a word that only begins with an answer counts. */
const STARTVEKT = 0.5;

/** A word as it is indexed: whole, and its parts between marks, hyphens and slashes. */
const leseformer = (ord: string): string[] => [
  ord,
  ...(/[^\p{L}\p{N}]/u.test(ord) ? ord.split(/[^\p{L}\p{N}/]+/u) : []),
  ...(ord.includes('/') ? ord.split(/[^\p{L}\p{N}]+/u) : []),
];

/**
 * Makes the reader of a page's words for one answer.
 * @param trefford what answered; the same key may come more than once
 */
export function lagTreffleser(trefford: readonly Trefford[]): Treffleser {
  const vekter = new Map<string, number>();
  for (const { noekkel: n, vekt } of trefford) vekter.set(n, Math.max(vekt, vekter.get(n) ?? 0));
  const begynnelser = [...vekter].filter(([n]) => n.length >= KORTESTE_START);
  const husket = new Map<string, Trefford | undefined>();

  function les(ord: string): Trefford | undefined {
    const noekler = new Set(leseformer(ord).map(noekkel).filter(Boolean));
    const svar: Trefford[] = [];
    for (const n of noekler) {
      const vekt = vekter.get(n);
      if (vekt !== undefined) svar.push({ noekkel: n, vekt });
    }
    if (svar.length === 0)
      for (const n of noekler)
        for (const [start, vekt] of begynnelser)
          if (n.startsWith(start)) svar.push({ noekkel: start, vekt: vekt * STARTVEKT });
    return svar.reduce<Trefford | undefined>(
      (best, s) => (best && best.vekt >= s.vekt ? best : s),
      undefined,
    );
  }

  return (ord) => {
    if (!husket.has(ord)) husket.set(ord, les(ord));
    return husket.get(ord);
  };
}

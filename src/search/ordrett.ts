import type { Indeks } from './indeks.ts';
import { normaliser } from './ord/normalisering.ts';
import { fraseI, ordI } from './ord/ord.ts';
import { noekkel } from './ord/noekkel.ts';
import type { Trefford } from './svar/trefford.ts';

/** A page and how well it answers. */
interface Poeng {
  id: string;
  poeng: number;
}

/** What a search gives: pages, best first, and what of their words answered. */
export interface Enkeltsvar {
  treff: Poeng[];
  trefford: Trefford[];
}

const best = (treff: Iterable<Poeng>): Poeng[] => [...treff].sort((a, b) => b.poeng - a.poeng);

const treffordI = (q: string): Trefford[] => ordI(q).map((ord) => ({ noekkel: noekkel(ord), vekt: 1 }));

/** Pagefind's own search, of the query as it is. */
export async function soekEnkelt(q: string, indeks: Indeks): Promise<Enkeltsvar> {
  const frase = fraseI(q);
  const svar = await indeks.soek(frase === undefined ? normaliser(q) : `"${frase}"`);
  return {
    treff: best([...svar].map(([id, { poeng }]) => ({ id, poeng }))),
    trefford: treffordI(frase ?? q),
  };
}

/**
 * Only the pages that have every word of the query, in a form of the word itself: nothing that begins with it, nothing
 * that looks like it. Quotation marks around it all ask for the words after one another.
 */
export async function soekOrdrett(q: string, indeks: Indeks): Promise<Enkeltsvar> {
  const frase = fraseI(q);
  if (frase !== undefined) return soekEnkelt(q, indeks);
  const [foerste, ...andre] = await Promise.all(
    ordI(q).map((ord) => indeks.soek(`"${ord.replaceAll('"', '')}"`)),
  );
  const treff = [...(foerste ?? [])].flatMap(([id, { poeng }]) => {
    const resten = andre.map((svar) => svar.get(id)?.poeng);
    return resten.includes(undefined)
      ? []
      : [{ id, poeng: resten.reduce<number>((a, b) => a + (b ?? 0), poeng) }];
  });
  return { treff: best(treff), trefford: treffordI(q) };
}

import { type Indeks, iTeksten } from './indeks.ts';
import { normaliser } from './ord/normalisering.ts';
import { noekkel } from './ord/noekkel.ts';
import { ordI } from './ord/ord.ts';
import { eksakt } from './ord/variant.ts';
import { delFraser } from './spoerring/fraser.ts';
import { type Trefford, treffordI } from './svar/trefford.ts';

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

/** Pagefind's own search, of the query as it is. */
export async function soekEnkelt(q: string, indeks: Indeks): Promise<Enkeltsvar> {
  const { fraser, resten } = delFraser(q);
  const [frase] = resten === '' && fraser.length === 1 ? fraser : [];
  const svar = await indeks.soek(frase === undefined ? normaliser(q) : eksakt(frase, []).term);
  return {
    treff: best([...svar].map(([id, { poeng }]) => ({ id, poeng }))),
    trefford: ordI(frase ?? q).map((ord) => ({ noekkel: noekkel(ord), vekt: 1 })),
  };
}

/**
 * Only the pages that have every word of the query, in a form of the word itself, by itself or as a part of a compound:
 * nothing that only begins with it, nothing that looks like it. Words in quotation marks must stand after one another.
 */
export async function soekOrdrett(q: string, indeks: Indeks): Promise<Enkeltsvar> {
  const { fraser, resten } = delFraser(q);
  const varianter = [...fraser, ...ordI(resten)].map((ord) => eksakt(ord, []));
  const [foerste, ...andre] = await Promise.all(
    varianter.map(async ({ term }) => iTeksten(await indeks.soek(term))),
  );
  const treff = [...(foerste ?? [])].flatMap(([id, { poeng }]) => {
    const resten = andre.map((svar) => svar.get(id)?.poeng);
    return resten.includes(undefined)
      ? []
      : [{ id, poeng: resten.reduce<number>((a, b) => a + (b ?? 0), poeng) }];
  });
  return { treff: best(treff), trefford: varianter.flatMap(treffordI) };
}

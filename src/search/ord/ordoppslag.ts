import { bokstavFor, type Ordform } from './ordliste.ts';

/** The word list as far as it is fetched. What is not fetched is not known. */
export interface Ordoppslag {
  /** Fetches the parts of the list that hold these keys, or keys that begin so. */
  hent(noekler: Iterable<string>): Promise<void>;
  /** Forms with a key, those on most pages first. */
  med(noekkel: string): readonly Ordform[];
  /** Forms whose key begins so, in order of the keys. */
  fra(begynnelse: string): readonly Ordform[];
  /** Every form of the part that a key belongs to. */
  delMed(noekkel: string): readonly Ordform[];
}

/**
 * Looks words up in a list that is fetched part by part.
 * @param del fetches a part by its name
 */
export function lagOrdoppslag(del: (bokstav: string) => Promise<readonly Ordform[]>): Ordoppslag {
  const deler = new Map<string, readonly Ordform[]>();
  const delMed = (noekkel: string): readonly Ordform[] => deler.get(bokstavFor(noekkel)) ?? [];
  const mellom = (noekkel: string, slutt: string): readonly Ordform[] => {
    const liste = delMed(noekkel);
    return liste.slice(foersteFra(liste, noekkel), foersteFra(liste, slutt));
  };
  return {
    async hent(noekler) {
      const navn = new Set([...noekler].filter((noekkel) => noekkel !== '').map(bokstavFor));
      await Promise.all(
        [...navn].filter((bokstav) => !deler.has(bokstav)).map(async (b) => deler.set(b, await del(b))),
      );
    },
    med: (noekkel) => mellom(noekkel, `${noekkel}\0`).toSorted((a, b) => b.sider - a.sider),
    fra: (begynnelse) => mellom(begynnelse, `${begynnelse}\uffff`),
    delMed,
  };
}

/** The place of the first form whose key is not before another. */
function foersteFra(liste: readonly Ordform[], noekkel: string): number {
  let [fra, til] = [0, liste.length];
  while (fra < til) {
    const midt = (fra + til) >> 1;
    if ((liste[midt]?.noekkel ?? '') < noekkel) fra = midt + 1;
    else til = midt;
  }
  return fra;
}

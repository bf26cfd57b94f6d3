import { brett, normaliser } from './normalisering.ts';

/** The words of a query in order, each once, without those that are nothing but punctuation. */
export function ordI(q: string): string[] {
  return [...new Set(normaliser(q).toLowerCase().split(/\s+/))].filter((ord) => brett(ord) !== '');
}

/** The words of a query in quotation marks, or nothing when it is not one phrase. */
export function fraseI(q: string): string | undefined {
  return /^\s*["«“”](.+)["»“”]\s*$/u.exec(normaliser(q))?.[1]?.trim();
}

/** The endings that the Norwegian stemmer takes off (Snowball, https://snowballstem.org/algorithms/norwegian/stemmer.html). */
const ENDELSE =
  /(?:e?leg|lig|eig|els|e?lov|s?lov|hetslov)?(?:heten(?:es|s|e)?|heter|het|e?des|ende[s]?|ande|ene?s?|ane|ers?|ets?|e[sn]|[ae]s?t?|ar|ert?e?|s|ede)?$/;

/**
 * Whether a word of a page answers a word of a query: it begins with it, but for the ending.
 * Pagefind answers a word it does not have with its longest known beginning («bitcoin» finds «bit»); this tells
 * such an answer from a real one.
 */
export function svarerTil(soekeord: string, ord: string): boolean {
  const soekt = brett(soekeord);
  const funnet = brett(ord);
  const stamme = soekt.slice(0, Math.max(2, ENDELSE.exec(soekt)?.index ?? soekt.length));
  return (
    funnet.startsWith(stamme) || ord.split(/[^\p{L}\p{N}/]+/u).some((del) => brett(del).startsWith(stamme))
  );
}

/** A word of a query and the pages that have it. */
export interface Ordtreff {
  ord: string;
  sider: readonly string[];
}

/**
 * Which words to keep when no page has them all: those of the page with the most and rarest of them.
 * @param treff the words, each with at least one page
 */
export function velgOrd(treff: readonly Ordtreff[]): string[] {
  const alle = new Set(treff.flatMap(({ sider }) => sider)).size;
  const verdi = new Map<string, number>();
  for (const { sider } of treff) {
    const sjelden = Math.log(1 + alle / sider.length);
    for (const side of sider) verdi.set(side, (verdi.get(side) ?? 0) + sjelden);
  }
  const best = [...verdi].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
  return treff.filter(({ sider }) => sider.includes(best)).map(({ ord }) => ord);
}

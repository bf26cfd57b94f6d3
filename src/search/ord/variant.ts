import { noekkel, stamme } from './noekkel.ts';
import { normaliser } from './normalisering.ts';
import type { Ordform } from './ordliste.ts';

/**
 * Why a term is searched: the word itself, the stem of more than it, just as it stands, spelt otherwise, the parts of a known or of an unknown
 * compound, a part alone, several words as one, what an abbreviation means, or the other form of Norwegian.
 */
export type Variantslag =
  | 'ordet'
  | 'rot'
  | 'eksakt'
  | 'stavet'
  | 'ledd'
  | 'delt'
  | 'del'
  | 'satt-sammen'
  | 'forkortelse'
  | 'maalform';

/** A term that answers words of a query. */
export interface Variant {
  slag: Variantslag;
  /** What Pagefind is asked. */
  term: string;
  /** Pages without this term too count less: short words begin many others. */
  bare?: string;
  /** The words of the term are to stand this near each other; 0 is in one compound. */
  avstand?: number;
  /** Where this stands, the last word of the term does not count. */
  uten?: string;
  /** For a word on very many pages. */
  vanlig?: Vanlig;
  /** How well it answers, from 0 to 1. */
  vekt: number;
  /** Which words of the query it answers, by their places. */
  ord: readonly number[];
  /** Keys of the words that answer. */
  noekler: readonly string[];
}

/** How a word is searched that is on so many pages that searching it is felt. */
export interface Vanlig {
  /** A rarer word on whose pages alone it counts; without one, it only counts that it is there. */
  hos?: string;
  /** On how many pages it is, about. */
  sider: number;
}

/** How many times Pagefind is asked for it. */
export const antallSoek = ({ term, bare, avstand, uten }: Variant): number =>
  (avstand === undefined ? 1 : term.split(' ').length) + ((bare ?? uten) ? 1 : 0);

/** Words just as they stand, which no page may have. */
export const eksakt = (ordene: string, ord: readonly number[]): Variant => {
  const uten = normaliser(ordene).replaceAll('"', '');
  return {
    slag: 'eksakt',
    term: `"${uten}"`,
    vekt: 1,
    ord,
    noekler: uten.split(/\s+/).map(noekkel).filter(Boolean),
  };
};

/** Words this short are asked for as they stand too: «ki» begins «kirurg» and «kilde». */
const KORT = 4;

/** A term of known words; a page must have all of them. */
export function avOrd(
  ordene: readonly string[],
  rest: Pick<Variant, 'slag' | 'vekt' | 'ord' | 'avstand' | 'uten'>,
): Variant {
  const term = ordene.join(' ');
  return {
    ...rest,
    term,
    ...(ordene.length === 1 && term.length <= KORT ? { bare: `"${term}"` } : {}),
    noekler: ordene.map(noekkel),
  };
}

/** A form on so many times fewer pages than the most used one is a slip. */
const SJELDEN = 200;

/**
 * One form for each way that Pagefind must be asked: a stem that begins with another is answered with it.
 * @param former with one key, those on most pages first
 */
export function ulikeStammer(former: readonly Ordform[]): string[] {
  const valgt: string[] = [];
  const flest = former[0]?.sider ?? 0;
  for (const { form, sider } of former) {
    if (sider * SJELDEN < flest) continue;
    if (!valgt.some((annen) => stamme(form).startsWith(stamme(annen)))) valgt.push(form);
  }
  return valgt;
}

import { lesOrdene, type Treffleser } from './trefford.ts';

/** A stretch of text, and whether it is a word that answered. */
export interface Bit {
  tekst: string;
  merket: boolean;
}

/** The word itself between the punctuation that hangs on it. */
export function delt(ord: string): [foer: string, kjerne: string, etter: string] {
  const [, foer = '', kjerne = ord, etter = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(ord) ?? [];
  return [foer, kjerne, etter];
}

/** A word of the index as it is printed: the index has hyphens for dashes. */
export const pent = (ord: string): string =>
  ord
    .replace(/^-$/, '–')
    .replace(/^([^\p{L}\d-]*\d[.:\d]*)-(\d[^-]*)$/u, '$1–$2')
    .replace(/^([^\p{L}\p{N}]*)"/u, '$1«')
    .replaceAll('"', '»');

/** A title with the words marked that answered. */
export function merketTittel(tittel: string, les: Treffleser): Bit[] {
  const ordene = tittel.split(/\s+/u).filter(Boolean);
  const svar = lesOrdene(ordene, les);
  return ordene.flatMap((ord, i) => {
    const [foer, kjerne, etter] = delt(ord);
    const mellom = i > 0 ? ' ' : '';
    return [
      { tekst: mellom + foer, merket: false },
      { tekst: kjerne, merket: svar[i] !== undefined },
      { tekst: etter, merket: false },
    ].filter((bit) => bit.tekst !== '');
  });
}

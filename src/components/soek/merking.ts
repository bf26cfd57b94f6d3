import { brett } from '#search/normalisering';
import { lag } from './element.ts';

/** The word itself between the punctuation that hangs on it. */
const ORDET = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;

function merk(ord: string): (Node | string)[] {
  const [, foer = '', kjerne = ord, etter = ''] = ORDET.exec(ord) ?? [];
  return [foer, lag('mark', {}, kjerne), etter];
}

/** Pagefind's excerpt: text with `<mark>`, where only «<» and «>» are escaped. */
export function merketUtdrag(utdrag: string): (Node | string)[] {
  const tekst = (bit: string): string =>
    bit
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      // The index has hyphens for dashes; between spaces it was a dash.
      .replaceAll(' - ', ' – ');
  return utdrag.split(/<mark>(.*?)<\/mark>/su).flatMap((bit, i) => (i % 2 ? merk(tekst(bit)) : [tekst(bit)]));
}

/** An excerpt without the title, or the end of it, that it may begin with: the hit has it already. */
export function utenTittel(utdrag: string, tittel: string): string {
  const ordene = utdrag.split(' ');
  const rene = ordene.map((ord) => brett(ord.replaceAll(/<\/?mark>/g, '')));
  const tittelord = tittel.split(/\s+/u).map(brett);
  const staarVed = (fra: number, hale: readonly string[]): boolean =>
    hale.every((ord, i) => rene[fra + i] === ord);
  const hele = rene.findIndex((_, fra) => staarVed(fra, tittelord));
  if (hele >= 0) return ordene.slice(hele + tittelord.length).join(' ');
  const haler = tittelord.slice(1, -1).map((_, i) => tittelord.slice(i + 1));
  return ordene.slice(haler.find((hale) => staarVed(0, hale))?.length ?? 0).join(' ');
}

/** A title with the words marked that answered the query in the text. */
export function merketTittel(tittel: string, trefford: readonly string[]): (Node | string)[] {
  const svar = new Set(trefford.map(brett));
  return tittel.split(/(\s+)/u).flatMap((ord) => (brett(ord) && svar.has(brett(ord)) ? merk(ord) : [ord]));
}

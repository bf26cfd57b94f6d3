import { flat } from '../ord/noekkel.ts';
import { lagAdresseleter } from './navneadresse.ts';
import { lagLeddleser, lagNavnefinner, type Navnefinner, navneord, TEGN } from './navnesteder.ts';

/** Finds names wherever they stand. */
export interface Navneleter {
  /** HTML without them: in its text, the descriptions of pictures and the ids of elements. */
  uten: (html: string) => string;
  /** Whether a file is named by one, or by the last word of one that stands whole in `html`, the text of the file. */
  erIFilnavnet: (filnavn: string, html: string) => boolean;
}

/** Stands where a name stood. Pagefind takes it for no word. */
const KUTTET = '…';

/** A tag, or a word that may begin a name. */
const BIT = new RegExp(String.raw`<[^>]*>|(?<![\p{L}\p{N}])[\p{Lu}\d]${TEGN}*`, 'gu');
const BILDETEKST = / alt="[^"]*"/g;
const ID = / id="([^"]*)"/g;
/** «ola.nordmann@eksempel.no», as files print it. */
const EPOST = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+)@[\p{L}\p{N}.-]+/gu;
/** What may be a name by itself; «1» of «Medlem 1» is none. */
const ALENE = /^\p{L}{3,}$/u;

const sisteOrd = (navn: string): string => navneord(navn).at(-1) ?? '';

/** @param funnet told the last word of every name that is taken out */
function kutt(html: string, finn: Navnefinner, funnet: (etternavn: string) => void): string {
  let rest = '';
  let tatt = 0;
  for (const { 0: bit, index } of html.matchAll(BIT)) {
    if (index < tatt) continue;
    if (bit.startsWith('<')) {
      if (!bit.includes(' alt="')) continue;
      rest += html.slice(tatt, index) + bit.replace(BILDETEKST, (alt) => kutt(alt, finn, funnet));
      tatt = index + bit.length;
      continue;
    }
    const navn = finn(html, index, bit);
    if (!navn) continue;
    rest += html.slice(tatt, index) + KUTTET;
    tatt = navn.slutt;
    funnet(navn.siste);
  }
  return tatt === 0 ? html : rest + html.slice(tatt);
}

/** Takes out the addresses of e-mail that have a last word of a name before their sign. */
const utenEpost = (html: string, etternavn: ReadonlySet<string>): string =>
  html.includes('@')
    ? html.replaceAll(EPOST, (adresse, foran: string) =>
        foran.split(/[._%+]/).some((del) => etternavn.has(flat(del))) ? KUTTET : adresse,
      )
    : html;

/**
 * Makes what finds names whole, in any capitals and with or without accents, with an -s or before a hyphen; and where a
 * whole name stands, its last word alone as well. Addresses of e-mail that have the last word are found everywhere.
 * @param navn those to find
 * @param behold names whose last words are others' as well, and stay where they stand alone
 */
export function lagNavneleter(navn: readonly string[], behold: readonly string[]): Navneleter {
  if (navn.length === 0) return { uten: (html) => html, erIFilnavnet: () => false };
  const ledd = lagLeddleser(new Set(behold.flatMap(navneord)));
  const andresSiste = new Set(behold.map(sisteOrd));
  const finn = lagNavnefinner(navn.map(navneord), ledd);
  const erIAdressen = lagAdresseleter(navn);
  const erEget = (ord: string): boolean => ALENE.test(ord) && !andresSiste.has(ord);
  const etternavn = new Set(navn.map(sisteOrd).filter(erEget).map(flat));

  /** HTML without whole names, and the last words that go with them. */
  function utenHele(html: string): { uten: string; alene: string[] } {
    const siste = new Set<string>();
    const uten = kutt(utenEpost(html, etternavn), finn, (ord) => siste.add(ord));
    return { uten, alene: [...siste].filter(erEget) };
  }

  return {
    uten(html) {
      const { uten, alene } = utenHele(html);
      if (uten === html) return html;
      const finnAlene = lagNavnefinner(
        alene.map((ord) => [ord]),
        ledd,
      );
      const enkle = new Set(alene.map(flat));
      return kutt(uten, finnAlene, () => undefined).replaceAll(ID, (attributt, id: string) =>
        erIAdressen(id, enkle) ? '' : attributt,
      );
    },
    // Files are long: few have a name that makes it worth looking.
    erIFilnavnet: (filnavn, html) =>
      erIAdressen(filnavn, etternavn) && erIAdressen(filnavn, new Set(utenHele(html).alene.map(flat))),
  };
}

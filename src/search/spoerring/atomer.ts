import { normaliser } from '../ord/normalisering.ts';

/** A run of letters, a run of figures, or one sign of a query. */
export interface Atom {
  slag: 'ord' | 'tall' | 'tegn';
  /** Small letters. */
  tekst: string;
  /** Place in the normalised query. */
  fra: number;
  til: number;
  /** Whether there is space in front. */
  luft: boolean;
}

/** A part of a query: the atoms from `fra` up to, not with, `til`. */
export interface Bit {
  fra: number;
  til: number;
}

const ATOM = /\p{L}[\p{L}\p{M}]*|\d+|\S/gu;

const slagAv = (tekst: string): Atom['slag'] =>
  /^\p{L}/u.test(tekst) ? 'ord' : /^\d/.test(tekst) ? 'tall' : 'tegn';

/** The atoms of a query, in order: «sak 26/20b» is «sak», «26», «/», «20», «b». */
export function atomerI(q: string): Atom[] {
  let forrige = 0;
  return [...normaliser(q).matchAll(ATOM)].map(({ 0: tekst, index }) => {
    const luft = index > forrige;
    forrige = index + tekst.length;
    return { slag: slagAv(tekst), tekst: tekst.toLowerCase(), fra: index, til: forrige, luft };
  });
}

/** Signs that may stand right before and right after what is read. */
const FORAN = new Set(['(', '[', ',', ';', ':']);
const ETTER = new Set([')', ']', ',', ';', ':', '.', '!', '?']);

/** Whether a part stands by itself: nothing but punctuation ties it to what is around. */
export function staarAlene(atomer: readonly Atom[], { fra, til }: Bit): boolean {
  const foerste = atomer[fra];
  const foer = atomer[fra - 1];
  if (foer && foerste && !foerste.luft && !FORAN.has(foer.tekst)) return false;
  const etter = atomer[til];
  if (!etter || etter.luft) return true;
  if (!ETTER.has(etter.tekst)) return false;
  // «14/24.» ends there, «15.05.25» does not.
  return etter.tekst !== '.' || (atomer[til + 1]?.luft ?? true);
}

/** Whether none of the atoms of a part is in any of the others. */
export const erLedig = ({ fra, til }: Bit, brukt: readonly Bit[]): boolean =>
  brukt.every((annen) => til <= annen.fra || fra >= annen.til);

/**
 * Finds parts from left to right, none across another.
 * @param les what can be read from an atom on, if anything
 * @param brukt parts that are read already
 */
export function finnBiter<B extends Bit>(
  atomer: readonly Atom[],
  les: (fra: number) => B | undefined,
  brukt: readonly Bit[] = [],
): B[] {
  const funnet: B[] = [];
  for (let fra = 0; fra < atomer.length;) {
    const bit = les(fra);
    if (bit && erLedig(bit, brukt) && staarAlene(atomer, bit)) funnet.push(bit);
    fra = bit && funnet.at(-1) === bit ? bit.til : fra + 1;
  }
  return funnet;
}

/**
 * What stands between words: space, punctuation that is in no word, and the slash of «legemidler/vaksiner» and
 * «TB2024/80», but not that of «24/01873».
 */
const MELLOM = /[\s;()[\]{}<>|…]+|,(?!\d)|(?<=\p{L}):(?=\p{L})|(?<=\p{L}\d*)\//u;

/** The words of a query that no part has taken, in order, as typed but for punctuation around them. */
export function ordUtenom(q: string, atomer: readonly Atom[], brukt: readonly Bit[]): string[] {
  const tekst = normaliser(q).split('');
  for (const { fra, til } of brukt)
    for (const atom of atomer.slice(fra, til)) tekst.fill(' ', atom.fra, atom.til);
  return tekst
    .join('')
    .split(MELLOM)
    .map((ord) => ord.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
}

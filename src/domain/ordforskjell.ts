import { diffArrays } from 'diff';
import { brettOrd, brettTekst } from './ordlyd.ts';

export type Delslag = 'lik' | 'tattUt' | 'lagtTil';

/** A word with the punctuation at it, and which paragraph of its text it stands in. */
export interface Ord {
  tekst: string;
  brettet: string;
  avsnitt: number;
}

/** A run of words. */
export interface Loep {
  slag: Delslag;
  ord: Ord[];
}

/** Texts with less than this in common have only small words alike, and one simply stands for the other. */
const ANNEN_TEKST = 0.2;

/** The words of a paragraph; a dash or a bullet on its own goes with the word before it. */
export function ordI(tekst: string, avsnitt: number): Ord[] {
  const ord: Ord[] = [];
  for (const bit of tekst.split(/\s+/u)) {
    const brettet = brettOrd(bit);
    const forrige = ord.at(-1);
    if (brettet) ord.push({ tekst: bit, brettet, avsnitt });
    else if (forrige && bit) forrige.tekst += ` ${bit}`;
  }
  return ord;
}

/** The share of words that two texts have in common, from 0 to 1 (Sørensen–Dice). */
export function likhet(a: readonly Ord[], b: readonly Ord[]): number {
  const igjen = new Map<string, number>();
  for (const { brettet } of a) igjen.set(brettet, (igjen.get(brettet) ?? 0) + 1);
  let felles = 0;
  for (const { brettet } of b) {
    const antall = igjen.get(brettet) ?? 0;
    if (antall > 0) felles++;
    igjen.set(brettet, antall - 1);
  }
  return (2 * felles) / Math.max(1, a.length + b.length);
}

const samlet = (ord: readonly Ord[]): string => brettTekst(ord.map(({ tekst }) => tekst).join(' '));

/** Two words that the other text writes as one are one word here too: «sam- handling» and «samhandling». */
function medSkrivemaateFra(ord: readonly Ord[], annen: readonly Ord[]): Ord[] {
  const kjente = new Set(annen.map(({ brettet }) => brettet));
  const ut: Ord[] = [];
  for (const ett of ord) {
    const forrige = ut.at(-1);
    const begge = forrige?.avsnitt === ett.avsnitt ? samlet([forrige, ett]) : '';
    if (forrige && kjente.has(begge) && !kjente.has(ett.brettet))
      ut.splice(-1, 1, { ...ett, tekst: `${forrige.tekst} ${ett.tekst}`, brettet: begge });
    else ut.push(ett);
  }
  return ut;
}

/**
 * Two texts word by word, as runs: of a change what was taken out stands before what was put in. Words that are alike
 * are spelt as in the newer text.
 */
export function ordvis(foer: Ord[], etter: Ord[]): Loep[] {
  if (samlet(foer) === samlet(etter)) return loepAv([{ ut: [], inn: [], lik: etter }]);
  const [gamle, nye] = [medSkrivemaateFra(foer, etter), medSkrivemaateFra(etter, foer)];
  if (likhet(gamle, nye) < ANNEN_TEKST) return loepAv([{ ut: foer, inn: etter, lik: [] }]);
  const endringer: Endring[] = [{ ut: [], inn: [], lik: [] }];
  const comparator = (a: Ord, b: Ord): boolean => a.brettet === b.brettet;
  for (const { removed, added, value } of diffArrays(gamle, nye, { comparator })) {
    const siste = endringer.at(-1);
    if (!siste) continue;
    if (removed) siste.ut.push(...value);
    else if (added) siste.inn.push(...value);
    else {
      siste.lik = value;
      endringer.push({ ut: [], inn: [], lik: [] });
    }
  }
  return loepAv(endringer);
}

/** What was taken out and put in at one place, and what is alike after it. */
interface Endring {
  ut: Ord[];
  inn: Ord[];
  lik: Ord[];
}

function loepAv(endringer: readonly Endring[]): Loep[] {
  const loep: Loep[] = [];
  const leggTil = (slag: Delslag, ord: readonly Ord[]): void => {
    const siste = loep.at(-1);
    if (siste?.slag === slag) siste.ord.push(...ord);
    else if (ord.length > 0) loep.push({ slag, ord: [...ord] });
  };
  for (const { ut, inn, lik } of endringer) {
    leggTil('tattUt', ut);
    leggTil('lagtTil', inn);
    leggTil('lik', lik);
  }
  return loep;
}

import { distance } from 'fastest-levenshtein';
import { flat, noekkel } from './noekkel.ts';
import type { Ordform } from './ordliste.ts';
import type { Ordoppslag } from './ordoppslag.ts';

/** A form that an unknown word may be meant as, and how many letters it takes to make the one of the other. */
export interface Naer extends Ordform {
  avstand: number;
}

/** How many letters may be wrong in a word of so many letters. Short words have too many neighbours. */
const mestFeil = (lengde: number): number => (lengde < 5 ? 0 : lengde < 8 ? 1 : 2);
/** Words this short must have the letters of the query: two that changed places, or one letter double or single. */
const KORT = 6;
const FLEST = 3;

/** Letters to put in, take away or change; two neighbours that changed places count as one. */
export function avstand(a: string, b: string): number {
  const bokstaver = distance(a, b);
  return bokstaver === 2 && erOmbyttet(a, b) ? 1 : bokstaver;
}

function erOmbyttet(a: string, b: string): boolean {
  const fra = Array.from(a).findIndex((bokstav, i) => bokstav !== b[i]);
  return (
    a.length === b.length &&
    a[fra] === b[fra + 1] &&
    a[fra + 1] === b[fra] &&
    a.slice(fra + 2) === b.slice(fra + 2)
  );
}

/** The keys whose parts of the list may have what an unknown word is meant as: its own, and with its first letters swapped. */
export function delerForSkrivefeil(ord: string): string[] {
  const skrevet = noekkel(ord);
  return mestFeil(flat(ord).length) === 0 ? [] : [skrevet, skrevet.slice(1)];
}

/**
 * The known words nearest to an unknown one; none when it has digits or is too short to tell.
 * @param ord as typed, in no form on the list
 */
export function naermeste(ord: string, liste: Ordoppslag): Naer[] {
  const skrevet = flat(ord);
  if (/\d/.test(skrevet)) return [];
  const stamme = noekkel(ord);
  const funnet = delerForSkrivefeil(ord)
    .flatMap((noekkel) => liste.delMed(noekkel))
    .flatMap((form) => {
      const avstand = avstandTil(skrevet, stamme, form);
      return avstand === undefined ? [] : [{ ...form, avstand }];
    });
  const minst = Math.min(...funnet.map(({ avstand }) => avstand));
  const entydige = new Map(funnet.filter(({ avstand }) => avstand === minst).map((f) => [f.form, f]));
  return [...entydige.values()]
    .sort((a, b) => b.sider - a.sider || (a.form < b.form ? -1 : 1))
    .slice(0, FLEST);
}

/** How far a form is from a word, as written or as stems: the endings may differ. Nothing when it is too far. */
function avstandTil(skrevet: string, stamme: string, { form, noekkel }: Ordform): number | undefined {
  const mest = mestFeil(skrevet.length);
  if (/\d/.test(noekkel) || Math.abs(noekkel.length - stamme.length) > mest + 1) return undefined;
  if (!begynnerLikt(stamme, noekkel)) return undefined;
  const somSkrevet = avstand(skrevet, flat(form));
  const stammer = stamme.length < 7 ? Infinity : avstand(stamme, noekkel);
  const feil = Math.min(somSkrevet, stammer);
  if (feil > mest) return undefined;
  return skrevet.length > KORT || harSammeBokstaver(skrevet, flat(form)) ? feil : undefined;
}

const harSammeBokstaver = (a: string, b: string): boolean =>
  erOmbyttet(a, b) || a.replaceAll(/(.)\1/g, '$1') === b.replaceAll(/(.)\1/g, '$1');

/** People know the letter that a word begins with; at most they swap the first two. */
const begynnerLikt = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

import type { Leksikon } from '../kopi/leksikon.ts';
import { flat, noekkel, stamme } from './noekkel.ts';
import type { Splitter } from '../kopi/sammensetning.ts';

/** A word of the archive as it is looked up. */
export interface Ordform {
  /** One form for all that Pagefind takes for the same word: the one on most pages, in small letters. */
  form: string;
  noekkel: string;
  /** Pages that have the word in any of those forms, in compounds too, at most. */
  sider: number;
}

/** Archives of this many pages have every word; larger ones leave out what one page says and no title. */
const ALLE_ORD = 2000;

/** The names of all parts, one letter each. */
export const BOKSTAVER = '0abcdefghijklmnopqrstuvwxyz';

/** The part of the list that holds a key: its first letter, or `0` for what begins with none of a–z. */
export const bokstavFor = (noekkel: string): string => /^[a-z]/.exec(noekkel)?.[0] ?? '0';

/**
 * The word list of an archive, part by part.
 * @param splitt for words that stand in compounds only: «velferd» in «velferdsteknologi»
 * @returns the parts as JSON values by their names, in order; `lesOrdliste` reads one
 */
export function lagOrdliste(leksikon: Leksikon, splitt: Splitter): Map<string, string> {
  const deler = new Map<string, Ordform[]>();
  for (const ord of ordformer(leksikon, splitt)) {
    const bokstav = bokstavFor(ord.noekkel);
    const del = deler.get(bokstav);
    if (del) del.push(ord);
    else deler.set(bokstav, [ord]);
  }
  return new Map(
    [...deler].sort(([a], [b]) => (a < b ? -1 : 1)).map(([bokstav, del]) => [bokstav, pakk(del)]),
  );
}

/** One form per stem, in the order of keys. */
function ordformer({ ord, sider }: Leksikon, splitt: Splitter): Ordform[] {
  const tatt = [...ord].filter(([, bruk]) => sider <= ALLE_ORD || bruk.sider > 1 || bruk.tittel);
  const sum = (en: number, annen: number): number => Math.min(en + annen, sider);
  const ordene = etterStamme(
    tatt.map(([form, bruk]) => [form, bruk.sider]),
    sum,
  );
  const deler = etterStamme(
    tatt.flatMap(([form, bruk]) => delerAv(form, splitt(form)).map((del) => [del, bruk.sider] as const)),
    sum,
  );
  for (const [rot, del] of deler) {
    const ordet = ordene.get(rot);
    ordene.set(rot, ordet ? { ...ordet, sider: sum(ordet.sider, del.sider) } : del);
  }
  return [...ordene.values()].sort((a, b) =>
    a.noekkel === b.noekkel ? rekkefoelge(a.form, b.form) : rekkefoelge(a.noekkel, b.noekkel),
  );
}

const rekkefoelge = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The most used form of each stem, and the pages of all its forms. */
function etterStamme(
  former: readonly (readonly [form: string, sider: number])[],
  sammen: (en: number, annen: number) => number,
): Map<string, Ordform> {
  const alle = new Map<string, { form: string; flest: number; sider: number }>();
  for (const [form, n] of former) {
    const rot = stamme(form);
    const kjent = alle.get(rot);
    if (!kjent) alle.set(rot, { form, flest: n, sider: n });
    else {
      kjent.sider = sammen(kjent.sider, n);
      if (n > kjent.flest || (n === kjent.flest && form < kjent.form))
        Object.assign(kjent, { form, flest: n });
    }
  }
  return new Map(
    [...alle].map(([rot, { form, sider }]) => [rot, { form, noekkel: noekkel(form), sider }] as const),
  );
}

/** The parts of a compound, the earlier ones without the s that links them. */
const delerAv = (form: string, grenser: readonly number[]): string[] =>
  grenser.length === 0
    ? []
    : [0, ...grenser].map((fra, i) => {
        const del = form.slice(fra, grenser[i]);
        const uten = del.slice(0, -1);
        return i < grenser.length && del.endsWith('s') && stamme(uten) === stamme(del) ? uten : del;
      });

/**
 * A part as text: per word how many letters it shares with the one before, what its ending takes from the key, the
 * other letters, and its pages when there are several. Figures have base 36.
 */
function pakk(ordene: readonly Ordform[]): string {
  let foer = '';
  return ordene
    .map(({ form, noekkel, sider }) => {
      const felles = Math.min(likStart(foer, form), STOERST);
      const kutt = flat(form).length - noekkel.length;
      const regelrett = flat(form).startsWith(noekkel) && kutt <= STOERST;
      foer = form;
      const ender = regelrett ? kutt.toString(36) : EGEN;
      return `${felles.toString(36)}${ender}${form.slice(felles)}${sider > 1 ? `:${sider.toString(36)}` : ''}`;
    })
    .join(' ');
}

/** The largest figure of one letter. */
const STOERST = 35;
/** In place of the figure where the key is not the beginning of the word. */
const EGEN = '-';

function likStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n += 1;
  return n;
}

/** Reads a part of the word list. Of anything else it makes nothing. */
export function lesOrdliste(fil: unknown): Ordform[] {
  if (typeof fil !== 'string' || fil === '') return [];
  let foer = '';
  return fil.split(' ').map((rad) => {
    const [resten = '', sider = '1'] = rad.slice(2).split(':');
    const form = foer.slice(0, Number.parseInt(rad.charAt(0), 36)) + resten;
    foer = form;
    const kutt = rad.charAt(1);
    const skrevet = flat(form);
    const n = kutt === EGEN ? noekkel(form) : skrevet.slice(0, skrevet.length - Number.parseInt(kutt, 36));
    return { form, noekkel: n, sider: Number.parseInt(sider, 36) };
  });
}

import { brett } from '../ord/normalisering.ts';
import { loesrevet } from './loesrevet.ts';

/** What a name may have between its letters, also as Astro and rehype write it. */
export const TEGN = String.raw`(?:[\p{L}\p{N}.'’\u00ad\u2010\u2011-]|&#39;|&#x27;)`;
const NESTE = new RegExp(String.raw`\s+(${TEGN}+)`, 'uy');
const BINDESTREK = /[\u2010\u2011-]/gu;
const HALE = /[.'’-]+$/u;

/** A word of a name as it is compared: small letters without signs. */
export const noekkel = (ord: string): string => brett(ord.replaceAll(/&#39;|&#x27;/g, ''));
/** The words of a name. */
export const navneord = (navn: string): string[] => navn.split(/\s+/u).map(noekkel).filter(Boolean);

/** Gives where the name ends that a word of a text begins, which stands at `fra`, and the last word of the name. */
export type Navnefinner = (
  tekst: string,
  fra: number,
  ord: string,
) => { slutt: number; siste: string } | undefined;

/** @param navn the words of each name */
export function lagNavnefinner(navn: readonly (readonly string[])[], ledd: Leddleser): Navnefinner {
  const liste = new Map<string, string[][]>();
  for (const ord of navn.toSorted((a, b) => b.length - a.length)) {
    const [foerste, ...resten] = ord;
    if (foerste === undefined) continue;
    // A name of one word may have an ending; of several, only the last has.
    for (const form of resten.length === 0 ? [foerste, `${foerste}s`] : [foerste])
      liste.set(form, [...(liste.get(form) ?? []), resten]);
  }
  const nyeStarter = (ord: string) =>
    ledd(ord).flatMap((del, nr) =>
      (liste.get(del.noekkel) ?? [])
        // What has another part after a hyphen is the end of a name.
        .filter((resten) => nr === 0 || resten.length === 0)
        .map((resten) => ({ skrevet: del.skrevet, resten })),
    );
  // The same words begin sentences on every page.
  const husket = new Map<string, ReturnType<typeof nyeStarter>>();
  const huskNye = (ord: string): ReturnType<typeof nyeStarter> => {
    const starter = nyeStarter(ord);
    husket.set(ord, starter);
    return starter;
  };
  return (tekst, fra, ord) => {
    for (const { skrevet, resten } of husket.get(ord) ?? huskNye(loesrevet(ord))) {
      const slutt = sluttAv(tekst, fra + skrevet.length, resten, ledd);
      if (slutt === undefined) continue;
      const hale = HALE.exec(tekst.slice(fra, slutt))?.[0].length ?? 0;
      return { slutt: slutt - hale, siste: resten.at(-1) ?? '' };
    }
    return undefined;
  };
}

/** Where the rest of a name ends that begins before `fra`; undefined when something else stands there. */
function sluttAv(tekst: string, fra: number, resten: readonly string[], ledd: Leddleser): number | undefined {
  let her = fra;
  for (const [nr, navn] of resten.entries()) {
    NESTE.lastIndex = her;
    const ord = NESTE.exec(tekst)?.[1];
    if (ord === undefined) return undefined;
    const erSist = nr === resten.length - 1;
    const del = (erSist ? ledd(ord) : ledd(ord).slice(0, 1)).find(
      (d) => d.noekkel === navn || (erSist && d.noekkel === `${navn}s`),
    );
    if (del === undefined) return undefined;
    her = NESTE.lastIndex - ord.length + del.skrevet.length;
  }
  return her;
}

/** A word as written, or its beginning, and as it is compared. */
interface Ledd {
  skrevet: string;
  noekkel: string;
}

/** Gives a word, then what it is without the parts that hang on it: «Nordmann-utvalget» and «Nordmann». */
export type Leddleser = (ord: string) => readonly Ledd[];

/**
 * Remembers what it has read: the same words begin sentences on every page.
 * @param andres words of other names, with hyphens too, which stay whole
 */
export function lagLeddleser(andres: ReadonlySet<string>): Leddleser {
  const husket = new Map<string, readonly Ledd[]>();
  const les = (ord: string): readonly Ledd[] => {
    const helt = { skrevet: ord, noekkel: noekkel(ord) };
    if (andres.has(helt.noekkel)) return [helt];
    const begynnelser = [...ord.matchAll(BINDESTREK)].map(({ index }) => ord.slice(0, index)).toReversed();
    return [helt, ...begynnelser.map((skrevet) => ({ skrevet, noekkel: noekkel(skrevet) }))];
  };
  const huskNytt = (ord: string): readonly Ledd[] => {
    const ledd = les(ord);
    husket.set(ord, ledd);
    return ledd;
  };
  return (ord) => husket.get(ord) ?? huskNytt(loesrevet(ord));
}

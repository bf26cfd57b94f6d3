import { brett } from '../ord/normalisering.ts';

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

/**
 * @param navn the words of each name
 * @param andres words of other names, with hyphens too, which stay whole
 */
export function lagNavnefinner(
  navn: readonly (readonly string[])[],
  andres: ReadonlySet<string>,
): Navnefinner {
  const liste = new Map<string, string[][]>();
  for (const ord of navn.toSorted((a, b) => b.length - a.length)) {
    const [foerste, ...resten] = ord;
    if (foerste === undefined) continue;
    // A name of one word may have an ending; of several, only the last has.
    for (const form of resten.length === 0 ? [foerste, `${foerste}s`] : [foerste])
      liste.set(form, [...(liste.get(form) ?? []), resten]);
  }
  const nyeStarter = (ord: string) =>
    utenLedd(ord, andres).flatMap((skrevet, nr) =>
      (liste.get(noekkel(skrevet)) ?? [])
        // What has another part after a hyphen is the end of a name.
        .filter((resten) => nr === 0 || resten.length === 0)
        .map((resten) => ({ skrevet, resten })),
    );
  // The same words begin sentences on every page.
  const husket = new Map<string, ReturnType<typeof nyeStarter>>();
  return (tekst, fra, ord) => {
    const starter = husket.get(ord) ?? nyeStarter(ord);
    husket.set(ord, starter);
    for (const { skrevet, resten } of starter) {
      const slutt = sluttAv(tekst, fra + skrevet.length, resten, andres);
      if (slutt === undefined) continue;
      const hale = HALE.exec(tekst.slice(fra, slutt))?.[0].length ?? 0;
      return { slutt: slutt - hale, siste: resten.at(-1) ?? '' };
    }
    return undefined;
  };
}

/** Where the rest of a name ends that begins before `fra`; undefined when something else stands there. */
function sluttAv(
  tekst: string,
  fra: number,
  resten: readonly string[],
  andres: ReadonlySet<string>,
): number | undefined {
  let her = fra;
  for (const [nr, navn] of resten.entries()) {
    NESTE.lastIndex = her;
    const ord = NESTE.exec(tekst)?.[1];
    if (ord === undefined) return undefined;
    const erSist = nr === resten.length - 1;
    const skrevet = (erSist ? utenLedd(ord, andres) : [ord]).find(
      (del) => noekkel(del) === navn || (erSist && noekkel(del) === `${navn}s`),
    );
    if (skrevet === undefined) return undefined;
    her = NESTE.lastIndex - ord.length + skrevet.length;
  }
  return her;
}

/** A word, and what it is without the parts that hang on it: «Nordmann-utvalget» and «Nordmann». */
const utenLedd = (ord: string, andres: ReadonlySet<string>): string[] => [
  ord,
  ...(andres.has(noekkel(ord))
    ? []
    : [...ord.matchAll(BINDESTREK)].map(({ index }) => ord.slice(0, index)).toReversed()),
];

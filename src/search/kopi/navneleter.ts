import { brett } from '../ord/normalisering.ts';

/** Takes names out of HTML: out of its text and of the descriptions of pictures. */
export type Navneleter = (html: string) => string;

/** What a name may have between its letters, also as Astro and rehype write it. */
const TEGN = String.raw`(?:[\p{L}\p{N}.'’\u00ad\u2010\u2011-]|&#39;|&#x27;)`;
/** A tag, or a word that may begin a name. */
const BIT = new RegExp(String.raw`<[^>]*>|(?<![\p{L}\p{N}])[\p{Lu}\d]${TEGN}*`, 'gu');
const NESTE = new RegExp(String.raw`\s+(${TEGN}+)`, 'uy');
const KOMMA = /,\s*/uy;
const HALE = /[.'’-]+$/u;
const BILDETEKST = / alt="[^"]*"/g;
/** «ola.nordmann@eksempel.no», as files print it. */
const EPOST = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+)@[\p{L}\p{N}.-]+/gu;
/** What may be a name by itself; «1» of «Medlem 1» is none. */
const ALENE = /^\p{L}{3,}$/u;

/** The words of a name as they are compared: small letters without signs. */
const ordene = (navn: string): string[] => navn.split(/\s+/u).map(noekkel).filter(Boolean);
const noekkel = (ord: string): string => brett(ord.replaceAll(/&#39;|&#x27;/g, ''));

/** The rest of every name that a word may begin, the longest first. */
type Navneliste = (ord: string) => readonly string[][];

function lagListe(navn: readonly (readonly string[])[]): Navneliste {
  const liste = new Map<string, string[][]>();
  for (const ord of navn.toSorted((a, b) => b.length - a.length)) {
    const [foerste, ...resten] = ord;
    if (foerste === undefined) continue;
    // A name of one word may have an ending; of several, only the last has.
    for (const form of resten.length === 0 ? [foerste, `${foerste}s`] : [foerste])
      liste.set(form, [...(liste.get(form) ?? []), resten]);
  }
  // The same words begin sentences on every page.
  const husket = new Map<string, readonly string[][]>();
  return (ord) => {
    let svar = husket.get(ord);
    if (!svar) husket.set(ord, (svar = liste.get(noekkel(ord)) ?? []));
    return svar;
  };
}

/** Where the rest of a name ends that begins before `fra`; undefined when something else stands there. */
function sluttAv(tekst: string, fra: number, resten: readonly string[]): number | undefined {
  let her = fra;
  for (const [nr, navn] of resten.entries()) {
    NESTE.lastIndex = her;
    const ord = NESTE.exec(tekst)?.[1];
    const skrevet = ord && noekkel(ord);
    const erSist = nr === resten.length - 1;
    if (skrevet !== navn && !(erSist && skrevet === `${navn}s`)) return undefined;
    her = NESTE.lastIndex;
  }
  return her;
}

/** The end of what goes out with a name: «Ola Nordmann, Eksempelverket» leaves the organisation, not the comma. */
function medKomma(tekst: string, fra: number, slutt: number): number {
  const navnet = slutt - (HALE.exec(tekst.slice(fra, slutt))?.[0].length ?? 0);
  KOMMA.lastIndex = navnet;
  return KOMMA.test(tekst) ? KOMMA.lastIndex : navnet;
}

/** @param funnet told the last word of every name that is taken out */
function kutt(html: string, liste: Navneliste, funnet: (etternavn: string) => void): string {
  let rest = '';
  let tatt = 0;
  for (const { 0: bit, index } of html.matchAll(BIT)) {
    if (index < tatt) continue;
    if (bit.startsWith('<')) {
      if (!bit.includes(' alt="')) continue;
      rest += html.slice(tatt, index) + bit.replace(BILDETEKST, (alt) => kutt(alt, liste, funnet));
      tatt = index + bit.length;
      continue;
    }
    for (const resten of liste(bit)) {
      const slutt = sluttAv(html, index + bit.length, resten);
      if (slutt === undefined) continue;
      rest += html.slice(tatt, index);
      tatt = medKomma(html, index, slutt);
      funnet(resten.at(-1) ?? '');
      break;
    }
  }
  return tatt === 0 ? html : rest + html.slice(tatt);
}

/** Takes out the addresses of e-mail that have a last word of a name before their sign. */
const utenEpost = (html: string, etternavn: ReadonlySet<string>): string =>
  html.includes('@')
    ? html.replaceAll(EPOST, (adresse, foran: string) =>
        foran.split(/[._%+]/).some((del) => etternavn.has(noekkel(del))) ? '' : adresse,
      )
    : html;

/**
 * Makes a function that takes names out wherever they stand: whole, in any capitals and with or without accents, and
 * with an -s; and where a whole name stood, its last word alone as well. Addresses of e-mail that have the last word go.
 * @param navn those to take out
 * @param behold names whose last words are others' as well, and stay where they stand alone
 */
export function lagNavneleter(navn: readonly string[], behold: readonly string[]): Navneleter {
  if (navn.length === 0) return (html) => html;
  const liste = lagListe(navn.map(ordene));
  const andres = new Set(behold.map((n) => ordene(n).at(-1)));
  const erEget = (ord: string): boolean => ALENE.test(ord) && !andres.has(ord);
  const alles = new Set(navn.map((n) => ordene(n).at(-1) ?? '').filter(erEget));
  return (html) => {
    const etternavn = new Set<string>();
    const uten = kutt(utenEpost(html, alles), liste, (ord) => etternavn.add(ord));
    const alene = [...etternavn].filter(erEget);
    if (alene.length === 0) return uten;
    return kutt(uten, lagListe(alene.map((ord) => [ord])), () => undefined);
  };
}

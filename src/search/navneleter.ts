import { brett } from './normalisering.ts';

/** Takes names out of HTML: out of its text and of the descriptions of pictures. */
export type Navneleter = (html: string) => string;

/** What a name may have between its letters, also as Astro and rehype write it. */
const TEGN = String.raw`(?:[\p{L}\p{N}.'’\u00ad\u2010\u2011-]|&#39;|&#x27;)`;
const FORNAVN = new RegExp(String.raw`(?<![\p{L}\p{N}])[\p{Lu}\d]${TEGN}*`, 'gu');
const NESTE = new RegExp(String.raw`\s+(${TEGN}+)`, 'uy');
const BIT = /<[^>]*>|[^<]+/g;
const HALE = /[.'’-]+$/u;

/** The words of a name as they are compared: small letters without signs. */
const ordene = (navn: string): string[] => navn.split(/\s+/u).map(noekkel).filter(Boolean);
const noekkel = (ord: string): string => brett(ord.replaceAll(/&#39;|&#x27;/g, ''));

const likt = (ord: string, navn: string, sist: boolean): boolean =>
  ord === navn || (sist && ord === `${navn}s`);

/** Every name by its first word, the longest first. */
type Navneliste = ReadonlyMap<string, string[][]>;

function lagListe(navn: readonly (readonly string[])[]): Navneliste {
  const liste = new Map<string, string[][]>();
  for (const ord of navn.toSorted((a, b) => b.length - a.length)) {
    const [foerste, ...resten] = ord;
    if (foerste === undefined) continue;
    // A name of one word may have an ending; of several, only the last has.
    for (const form of resten.length === 0 ? [foerste, `${foerste}s`] : [foerste])
      liste.set(form, [...(liste.get(form) ?? []), resten]);
  }
  return liste;
}

/** Where the rest of a name ends that begins before `fra`; undefined when something else stands there. */
function sluttAv(tekst: string, fra: number, resten: readonly string[]): number | undefined {
  let her = fra;
  for (const [nr, navn] of resten.entries()) {
    NESTE.lastIndex = her;
    const ord = NESTE.exec(tekst)?.[1];
    if (ord === undefined || !likt(noekkel(ord), navn, nr === resten.length - 1)) return undefined;
    her = NESTE.lastIndex;
  }
  return her;
}

/** @param funnet told the last word of every name that is taken out */
function kutt(tekst: string, liste: Navneliste, funnet: (etternavn: string) => void): string {
  let rest = '';
  let tatt = 0;
  for (const treff of tekst.matchAll(FORNAVN)) {
    if (treff.index < tatt) continue;
    const etter = treff.index + treff[0].length;
    for (const resten of liste.get(noekkel(treff[0])) ?? []) {
      const slutt = sluttAv(tekst, etter, resten);
      if (slutt === undefined) continue;
      const hale = HALE.exec(tekst.slice(treff.index, slutt))?.[0].length ?? 0;
      rest += tekst.slice(tatt, treff.index);
      tatt = slutt - hale;
      // «Ola Nordmann, Eksempelverket» leaves the organisation, not the comma before it.
      tatt += /^,\s*/u.exec(tekst.slice(tatt))?.[0].length ?? 0;
      funnet(resten.at(-1) ?? '');
      break;
    }
  }
  return tatt === 0 ? tekst : rest + tekst.slice(tatt);
}

const iTeksten = (html: string, gjoer: (tekst: string) => string): string =>
  html.replace(BIT, (bit) => (bit.startsWith('<') && !bit.includes(' alt="') ? bit : gjoer(bit)));

/**
 * Makes a function that takes names out wherever they stand: whole, in any case and with or without accents, and with
 * an -s; and where a whole name stood, its last word alone as well.
 * @param navn those to take out
 * @param behold names whose last words are others' as well, and stay where they stand alone
 */
export function lagNavneleter(navn: readonly string[], behold: readonly string[]): Navneleter {
  if (navn.length === 0) return (html) => html;
  const liste = lagListe(navn.map(ordene));
  const andres = new Set(behold.map((n) => ordene(n).at(-1)));
  return (html) => {
    const etternavn = new Set<string>();
    const uten = iTeksten(html, (tekst) => kutt(tekst, liste, (ord) => etternavn.add(ord)));
    const alene = [...etternavn].filter((ord) => /^\p{L}{3,}$/u.test(ord) && !andres.has(ord));
    if (alene.length === 0) return uten;
    const aleneliste = lagListe(alene.map((ord) => [ord]));
    return iTeksten(uten, (tekst) => kutt(tekst, aleneliste, () => undefined));
  };
}

import { tekstI } from './tekstnoder.ts';

/** How a word form is used in an archive. */
export interface Ordbruk {
  /** Pages that have it. */
  sider: number;
  /** How often it begins with a small letter. */
  smaa: number;
  /** How often it begins with a capital where no sentence begins, as names do. */
  navn: number;
  /** Whether it stands in the title of a page. */
  tittel: boolean;
}

/** The word forms of an archive's pages, in small letters. */
export interface Leksikon {
  sider: number;
  ord: Map<string, Ordbruk>;
}

/** A word where it stands. */
export interface Ordsted {
  /** As written. */
  ord: string;
  fra: number;
  /** Whether a sentence begins with it. */
  setning: boolean;
}

/** A character reference is no word. */
const ORD = /&(?:#\w+|[a-z]+\d*);|[\p{L}\p{N}]+/giu;
/** What is written with hyphens is one word too. */
const MED_BINDESTREK = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;
const TITTEL = /data-tittel="([^"]*)"/;
const BOKSTAV = /\p{L}/u;
const NY_SETNING = /[.!?:]["»”)]*\s+["«“(]*$/u;

/**
 * The words of a stretch of text or HTML text, numbers left out.
 * @param setning whether a sentence begins with the text
 */
export function ordsteder(tekst: string, setning: boolean): Ordsted[] {
  const alle: Ordsted[] = [];
  let slutt = -1;
  for (const { 0: ord, index: fra } of tekst.matchAll(ORD)) {
    if (ord.startsWith('&')) continue;
    const foerst = slutt < 0 ? setning : NY_SETNING.test(tekst.slice(slutt, fra));
    slutt = fra + ord.length;
    if (BOKSTAV.test(ord)) alle.push({ ord, fra, setning: foerst });
  }
  return alle;
}

export const nyttLeksikon = (): Leksikon => ({ sider: 0, ord: new Map() });

/** What a page says. */
export interface Sidetekst {
  ord: readonly Ordsted[];
  /** Words with hyphens, whole; `ord` has their parts. */
  medBindestrek: readonly string[];
  /** Words of the title. */
  tittel: readonly string[];
}

/**
 * Reads the words of a page.
 * @param html its index copy, without marks
 */
export function lesSidetekst(html: string): Sidetekst {
  const biter = tekstI(html);
  return {
    ord: biter.flatMap(({ tekst, setning }) => ordsteder(tekst, setning)),
    medBindestrek: biter.flatMap(({ tekst }) =>
      tekst.includes('-') ? (tekst.match(MED_BINDESTREK) ?? []).filter((ord) => BOKSTAV.test(ord)) : [],
    ),
    tittel: ordsteder(TITTEL.exec(html)?.[1] ?? '', true).map(({ ord }) => ord),
  };
}

/** Adds the words of a page. */
export function leggTilSide(leksikon: Leksikon, { ord, medBindestrek, tittel }: Sidetekst): void {
  const paaSiden = new Set<string>();
  const brukt = (skrevet: string, setning: boolean): void => {
    const form = skrevet.toLowerCase();
    const bruk = oppslag(leksikon, form);
    if (!paaSiden.has(form)) {
      paaSiden.add(form);
      bruk.sider += 1;
    }
    if (skrevet.startsWith(form.charAt(0))) bruk.smaa += 1;
    else if (!setning) bruk.navn += 1;
  };
  leksikon.sider += 1;
  for (const sted of ord) brukt(sted.ord, sted.setning);
  for (const skrevet of medBindestrek) brukt(skrevet, true);
  for (const skrevet of tittel) {
    const bruk = leksikon.ord.get(skrevet.toLowerCase());
    if (bruk) bruk.tittel = true;
  }
}

function oppslag({ ord }: Leksikon, form: string): Ordbruk {
  const kjent = ord.get(form);
  if (kjent) return kjent;
  const ny = { sider: 0, smaa: 0, navn: 0, tittel: false };
  ord.set(form, ny);
  return ny;
}

/** Whether a form is mostly a name: «Bergen», «Helsedirektoratet». */
export const erNavn = ({ smaa, navn }: Ordbruk): boolean => navn > smaa;

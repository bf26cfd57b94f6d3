import { loesrevet } from './loesrevet.ts';
import { ordI } from './ordsteder.ts';
import { teksterI } from './tekstnoder.ts';

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
  /** The last page that has it, as a number from 1. */
  sist: number;
}

/** A word as it is written somewhere, and how its form is used. */
export interface Skrevet {
  ord: string;
  bruk: Ordbruk;
  smaa: boolean;
}

/** The words of a page. */
export interface Sideord {
  /** All, in order. */
  ordene: readonly Skrevet[];
  /** Each once. */
  unike: ReadonlySet<Skrevet>;
}

/** The word forms of an archive's pages, in small letters. */
export interface Leksikon {
  sider: number;
  ord: Map<string, Ordbruk>;
  /** Every way that a form is written. */
  skrevet: Map<string, Skrevet>;
}

export const nyttLeksikon = (): Leksikon => ({ sider: 0, ord: new Map(), skrevet: new Map() });

/** What is written with hyphens is one word too. */
const MED_BINDESTREK = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;
const STOR = /^\p{Lu}/u;
const BOKSTAV = /\p{L}/u;
const TITTEL = /data-tittel="([^"]*)"/;

/**
 * Adds the words of a page.
 * @param html its index copy, without marks
 */
export function leggTilSide(leksikon: Leksikon, html: string): Sideord {
  const ordene: Skrevet[] = [];
  const unike = new Set<Skrevet>();
  const hentet = (ord: string): Skrevet => leksikon.skrevet.get(ord) ?? nytt(leksikon, ord);
  const brukt = (skrevet: Skrevet, iSetning: boolean): void => {
    unike.add(skrevet);
    if (skrevet.smaa) skrevet.bruk.smaa += 1;
    else if (iSetning) skrevet.bruk.navn += 1;
  };
  for (const { fra, til, setning } of teksterI(html)) {
    const tekst = html.slice(fra, til);
    for (const { ord, iSetning } of ordI(tekst, setning)) {
      const skrevet = hentet(ord);
      ordene.push(skrevet);
      brukt(skrevet, iSetning);
    }
    if (!tekst.includes('-')) continue;
    for (const [ord] of tekst.matchAll(MED_BINDESTREK)) if (BOKSTAV.test(ord)) brukt(hentet(ord), false);
  }
  for (const { ord } of ordI(TITTEL.exec(html)?.[1] ?? '', true)) {
    const skrevet = leksikon.skrevet.get(ord);
    if (skrevet) skrevet.bruk.tittel = true;
  }
  leksikon.sider += 1;
  for (const { bruk } of unike) {
    if (bruk.sist === leksikon.sider) continue;
    bruk.sist = leksikon.sider;
    bruk.sider += 1;
  }
  return { ordene, unike };
}

function nytt({ ord: former, skrevet }: Leksikon, ord: string): Skrevet {
  const form = ord.toLowerCase();
  const bruk = former.get(form) ?? { sider: 0, smaa: 0, navn: 0, tittel: false, sist: 0 };
  former.set(form, bruk);
  const ny = { ord: loesrevet(ord), bruk, smaa: !STOR.test(ord) };
  skrevet.set(ny.ord, ny);
  return ny;
}

/** Whether a form is mostly a name: «Bergen», «Helsedirektoratet». */
export const erNavn = ({ smaa, navn }: Ordbruk): boolean => navn > smaa;

import { lagForklarer, medOrdforklaring } from '#search/forkortelser';
import { type Leksikon, leggTilSide, lesSidetekst, nyttLeksikon } from '#search/leksikon';
import { lagMerking } from '#search/merking';
import { lagOppslag } from '#search/oppslag';
import { lagSplitter, type Splitter } from '#search/sammensetning';
import type { Soekegrunnlag } from './grunnlag.ts';
import { type Kopi, lesKopier } from './kopier.ts';

/** What the words of all pages tell of each page. */
export interface Ordkunnskap {
  leksikon: Leksikon;
  splitt: Splitter;
  /** A copy as Pagefind gets it: with marks in compounds, and with what means the same as words on it. */
  medOrd: (kopi: Kopi) => string;
}

/** Reads every page once. */
export async function lesOrdene(grunnlag: Soekegrunnlag): Promise<Ordkunnskap> {
  const leksikon = nyttLeksikon();
  const forklar = lagForklarer(lagOppslag(grunnlag.arkiv).forkortelser);
  const forklaringer = new Map<string, string[]>();
  for await (const kopier of lesKopier(grunnlag, console.warn)) {
    for (const { sti, html } of kopier) {
      const side = lesSidetekst(html);
      leggTilSide(leksikon, side);
      forklaringer.set(sti, forklar(side));
    }
  }
  const splitt = lagSplitter(leksikon);
  const merk = lagMerking(leksikon, splitt);
  return {
    leksikon,
    splitt,
    medOrd: ({ sti, html }) => medOrdforklaring(merk(html), forklaringer.get(sti) ?? []),
  };
}

import { lagForklarer, medOrdforklaring } from '#search/kopi/forkortelser';
import { type Leksikon, leggTilSide, nyttLeksikon } from '#search/kopi/leksikon';
import { lagMerking } from '#search/kopi/merking';
import { lagOppslag } from '#search/tabell/oppslag';
import { lagSplitter, type Splitter } from '#search/kopi/sammensetning';
import type { BygdNettsted } from '../bygd-nettsted.ts';
import { type Kopi, lesKopier } from './kopier.ts';
import type { Ventende } from './ventende.ts';

/** A page of the index. */
export interface Indeksside extends Pick<Kopi, 'sti' | 'fakta'> {
  /** HTML as Pagefind gets it: with marks in compounds, and with what means the same as words on the page. */
  kopi: () => string;
}

/** The pages of the index in its order, and what all their words tell. */
export interface Ordkunnskap {
  sider: readonly Indeksside[];
  leksikon: Leksikon;
  splitt: Splitter;
}

/**
 * Reads every page once.
 * @param ventende where the copies wait until the words of them all are known
 */
export async function lesOrdene(grunnlag: BygdNettsted, ventende: Ventende): Promise<Ordkunnskap> {
  const leksikon = nyttLeksikon();
  const forklar = lagForklarer(lagOppslag(grunnlag.arkiv).forkortelser);
  const lest: (Pick<Kopi, 'sti' | 'fakta'> & { hent: () => string; andreOrd: readonly string[] })[] = [];
  for await (const kopier of lesKopier(grunnlag, console.warn)) {
    for (const { sti, fakta, html } of kopier) {
      const andreOrd = forklar(leggTilSide(leksikon, html));
      lest.push({ sti, fakta, hent: ventende.legg(html), andreOrd });
    }
  }
  const splitt = lagSplitter(leksikon);
  const merk = lagMerking(leksikon, splitt);
  const sider = lest.map(({ sti, fakta, hent, andreOrd }) => ({
    sti,
    fakta,
    kopi: () => medOrdforklaring(merk(hent()), andreOrd),
  }));
  return { sider, leksikon, splitt };
}

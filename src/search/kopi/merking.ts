import { erNavn, type Leksikon } from './leksikon.ts';
import { loesrevet } from './loesrevet.ts';
import { merket, vernet } from './merke.ts';
import { ordI } from './ordsteder.ts';
import type { Splitter } from './sammensetning.ts';
import { medTekst } from './tekstnoder.ts';

/**
 * Puts marks in the compounds of an index copy.
 * Names stay whole: words that the archive mostly writes with a capital, and any with one inside a sentence.
 * @returns a function from the HTML of an index copy to the same with marks in its text
 */
export function lagMerking({ ord }: Leksikon, splitt: Splitter): (html: string) => string {
  const husket = new Map<string, string>();
  const delt = (skrevet: string): string => {
    const form = skrevet.toLowerCase();
    const bruk = ord.get(form);
    return bruk && erNavn(bruk) ? skrevet : merket(skrevet, splitt(form));
  };
  const huskNytt = (skrevet: string): string => {
    const svar = delt(skrevet);
    husket.set(skrevet, svar);
    return svar;
  };
  const medMerker = (skrevet: string): string => husket.get(skrevet) ?? huskNytt(loesrevet(skrevet));
  return (html) =>
    medTekst(html, (tekst, setning) => {
      let [ny, slutt] = ['', 0];
      const rent = vernet(tekst);
      for (const { ord: skrevet, fra, iSetning } of ordI(rent, setning)) {
        if (skrevet.length < KORTEST || iSetning || STORE.test(skrevet)) continue;
        ny += rent.slice(slutt, fra) + medMerker(skrevet);
        slutt = fra + skrevet.length;
      }
      return ny + rent.slice(slutt);
    });
}

/** No compound is shorter. */
const KORTEST = 6;
const STORE = /\p{L}\p{Lu}/u;

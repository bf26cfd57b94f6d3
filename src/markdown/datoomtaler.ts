import type { Blokk } from './blokk.ts';
import { finnDatoer } from './datoer.ts';
import type { Datoomtale } from './seksjon.ts';
import { stedITekst, type Kilde } from './sted.ts';

/** Adds the date-like texts of one block to `datoer`, with the place where each begins. */
export function merkDatoer(blokk: Blokk, kilde: Kilde, datoer: Datoomtale[]): void {
  for (const { skrevet, fra } of finnDatoer(blokk.tekst)) {
    const bit = blokk.biter.find((b) => fra >= b.fra && fra < b.fra + b.node.value.length);
    if (!bit) continue;
    const iBit = skrevet.slice(0, bit.fra + bit.node.value.length - fra);
    datoer.push({ skrevet, ...stedITekst(kilde, bit.node, fra - bit.fra, iBit) });
  }
}

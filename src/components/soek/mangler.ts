import { antallValgt, type Soek } from '#search/adresse';
import { lag } from './element.ts';

/**
 * Says what an answer lacks because something could not be loaded.
 * @param hel whether the word layer answered with all that it knows
 * @param avgrenset whether limits and order are as the address says
 */
export function manglermelding(soek: Soek, hel: boolean, avgrenset: boolean): Node[] {
  if (hel && avgrenset) return [];
  const ubrukt = avgrenset ? [] : [ubruktI(soek)].filter((setning) => setning !== undefined);
  const hva = 'Dette er et enklere søk, for ikke alt ble lastet. Last siden på nytt for å prøve igjen.';
  return [lag('p', {}, [...ubrukt, hva].join(' '))];
}

/** What the address asks for that needs the table of pages. */
function ubruktI({ valg, sorter }: Soek): string | undefined {
  const [valgt, sortert] = [antallValgt(valg) > 0, sorter !== 'relevans'];
  if (valgt && sortert) return 'Avgrensningene og sorteringen i adressen er ikke brukt.';
  if (valgt) return 'Avgrensningene i adressen er ikke brukt.';
  return sortert ? 'Sorteringen i adressen er ikke brukt.' : undefined;
}

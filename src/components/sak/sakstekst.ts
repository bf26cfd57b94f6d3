import { medLenker } from '#components/lenker.ts';
import type { Sak } from '#domain/sak';
import { senkOverskrifter } from '#markdown/omskriving';

/**
 * HTML from the body of a sak as its page shows it: links in place, headings moved down.
 * @param trinn how many levels the headings go down
 */
export function sakstekst(sak: Sak, html: string, trinn = 0): string {
  return medLenker(trinn > 0 ? senkOverskrifter(html, trinn) : html, sak.omtaler, sak.moete);
}

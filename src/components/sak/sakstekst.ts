import type { Sak } from '#domain/sak';
import { byttAdresser, senkOverskrifter } from '#markdown/omskriving';
import { medBase, vedleggSti } from '#urls';
import { medLenker } from '../saksref.ts';

/**
 * HTML from the body of a sak as its page shows it: numbers linked, files of the meeting found, headings moved down.
 * @param trinn how many levels the headings go down
 */
export function sakstekst(sak: Sak, html: string, trinn = 0): string {
  const { moete } = sak;
  const medFiler =
    moete && html.includes('="vedlegg/')
      ? byttAdresser(html, (adresse) =>
          adresse.startsWith('vedlegg/') ? medBase(vedleggSti(moete, adresse)) : adresse,
        )
      : html;
  return medLenker(trinn > 0 ? senkOverskrifter(medFiler, trinn) : medFiler, sak.omtaler);
}

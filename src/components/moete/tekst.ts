import { medLenker } from '#components/saksref.ts';
import type { Moete } from '#domain/moete';
import { byttAdresser } from '#markdown/omskriving';
import { medBase, vedleggSti } from '#urls';

/** HTML of the body of a meeting, for any page: numbers are linked, and files of the meeting get their full address. */
export function moetetekst(moete: Moete, html: string): string {
  const adresser = byttAdresser(html, (adresse) =>
    adresse.startsWith('vedlegg/') ? medBase(vedleggSti(moete, adresse)) : adresse,
  );
  return medLenker(adresser, moete.omtaler);
}

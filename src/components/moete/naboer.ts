import type { Moete } from '#domain/moete';
import { kortnavn } from '#domain/utvalg';
import { datoerTekst } from '#datotekst';
import { medBase, moeteSti } from '#urls';

/** The meeting before and the one after in the same committee, for `Blaing`. */
export function blaing(moete: Moete) {
  const steg = (etikett: string, nabo: Moete | undefined) =>
    nabo && { etikett, tekst: datoerTekst(nabo.datoer), href: medBase(moeteSti(nabo)) };
  return {
    navn: `Flere møter i ${kortnavn(moete.utvalg, moete.dato)}`,
    forrige: steg('Forrige møte', moete.forrige),
    neste: steg('Neste møte', moete.neste),
  };
}

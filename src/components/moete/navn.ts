import type { Moete } from '#domain/moete';
import { kortnavn, utvalgsnavn, type Utvalg } from '#domain/utvalg';
import { datoerTekst } from '#datotekst';

/** What the meeting calls itself: «Møte», «Ekstraordinært møte», «Skriftlig behandling». */
function slagAv({ data }: Moete): string {
  if (data?.form === 'skriftlig') return 'Skriftlig behandling';
  return data?.ekstraordinaert ? 'Ekstraordinært møte' : 'Møte';
}

/** «15. mai 2025»; a second meeting on the same first day says so. */
function naar(moete: Moete): string {
  const bokstav = /\d-([b-z])$/.exec(moete.id)?.[1];
  return `${datoerTekst(moete.datoer)}${bokstav ? ` (${bokstav})` : ''}${moete.utkast?.helt ? ' (UTKAST)' : ''}`;
}

/** «Møte 15. mai 2025» */
export const moetenavn = (moete: Moete): string => `${slagAv(moete)} ${naar(moete)}`;

/** «møtet 15. mai 2025», inside a sentence. */
export const moetetDa = (moete: Moete): string =>
  `${moete.data?.form === 'skriftlig' ? 'den skriftlige behandlingen' : 'møtet'} ${naar(moete)}`;

/** «Møte 15. mai 2025 i NUIT», unique in the archive. */
export const moetenavnMedUtvalg = (moete: Moete): string =>
  `${moetenavn(moete)} i ${kortnavn(moete.utvalg, moete.dato)}`;

/** «NUIT 15. mai 2025», for lists where several committees stand together. */
export const moetelenke = (moete: Moete): string => `${kortnavn(moete.utvalg, moete.dato)} ${naar(moete)}`;

/** Full and short name on a date: «Prioriteringsutvalget (NUIT)». */
export function fulltNavn(utvalg: Utvalg, dato: string): string {
  const [navn, kort] = [utvalgsnavn(utvalg, dato), kortnavn(utvalg, dato)];
  return navn === kort ? navn : `${navn} (${kort})`;
}

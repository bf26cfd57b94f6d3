import { type Sak, saksnavn, tittelAv } from '#domain/sak';
import { kortnavn } from '#domain/utvalg';

/** Short name of the committee when the sak was treated; without a date the name at the end of its year. */
export const utvalgDa = (sak: Sak): string => kortnavn(sak.utvalg, sak.dato ?? `${sak.aar}-12-31`);

/** «NUIT sak 21/25». */
export const saksreferanse = (sak: Sak): string => `${utvalgDa(sak)} ${saksnavn(sak).replace(/^S/, 's')}`;

/** «NUIT sak 21/25: Evaluering av …»; a sak without title is called by its number alone. */
export const saksreferanseMedTittel = (sak: Sak): string =>
  sak.tittel
    ? `${saksreferanse(sak)}: ${sak.tittel}`
    : `${saksreferanse(sak)} (${sak.skjerming ?? 'uten tittel'})`;

/** Title of the page: «Sak 21/25: Evaluering av … – NUIT». */
export function sidetittel(sak: Sak): string {
  const navn = sak.tittel ? `${saksnavn(sak)}: ${sak.tittel}` : tittelAv(sak);
  return `${navn.startsWith('Sak') ? navn : `${saksnavn(sak)}: ${navn}`} – ${utvalgDa(sak)}`;
}

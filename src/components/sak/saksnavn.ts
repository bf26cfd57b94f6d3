import { type Sak, saksnavn, saksreferanse, tittelAv, utvalgDa } from '#domain/sak';

export { saksreferanse, utvalgDa };

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

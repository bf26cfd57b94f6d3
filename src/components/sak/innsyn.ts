import type { Arkiv } from '#domain/arkiv';
import { type Sak, saksnavnISetning, saksreferanse } from '#domain/sak';
import { utvalgsnavn } from '#domain/utvalg';
import { datoTekst } from '#labels';
import { fullAdresse, medBase, sakSti, stier } from '#urls';

/**
 * Where «Be om innsyn» leads: an e-mail to the contact of the site that says which sak it is about, or the page about
 * access when the site has no such address. A request must name the document or the case it is about (offentleglova
 * § 28 andre ledd).
 * @returns `mailto:` with subject and body by RFC 6068, or a path with base
 */
export function innsynskrav(sak: Sak, { nettsted }: Pick<Arkiv, 'nettsted'>): string {
  const epost = nettsted.kontakt?.epost;
  if (!epost) return medBase(stier.innsyn);
  const emne = `Innsyn i ${saksreferanse(sak)}`;
  const linjer = [
    `Jeg ber om innsyn i ${saksnavnISetning(sak)}.`,
    '',
    `Utvalg: ${utvalgsnavn(sak.utvalg, sak.dato ?? `${sak.aar}-12-31`)}`,
    ...(sak.saksnummer ? [`Saksnummer: ${sak.saksnummer}${sak.loepenr ?? ''}`] : []),
    ...(sak.dato ? [`Møtedato: ${datoTekst(sak.dato)}`] : []),
    ...(sak.data?.arkivsak ? [`Arkivsak: ${sak.data.arkivsak}`] : []),
    `Side: ${adresseTil(sak, nettsted.adresse)}`,
  ];
  const til = encodeURIComponent(epost).replace('%40', '@');
  return `mailto:${til}?subject=${encodeURIComponent(mellomrom(emne))}&body=${encodeURIComponent(mellomrom(linjer.join('\r\n')))}`;
}

/** The address as built for, else as the site itself says. */
function adresseTil(sak: Sak, nettsted: string | undefined): string {
  const adresse = fullAdresse(sakSti(sak));
  return nettsted && adresse.startsWith('/') ? new URL(adresse, nettsted).href : adresse;
}

/** Hard spaces keep words together on a page; in a letter they are in the way. */
const mellomrom = (tekst: string): string => tekst.replaceAll('\u00A0', ' ');

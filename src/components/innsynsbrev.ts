import type { Nettsted } from '#schema/nettsted';
import { fullAdresse, medBase, stier } from '#urls';

/**
 * Where «Be om innsyn» leads: an e-mail to the contact of the site, or the page about access when the site has no such
 * address.
 * @returns `mailto:` with subject and body by RFC 6068, or a path with base
 */
export function innsynsbrev({ kontakt }: Nettsted, emne: string, linjer: readonly string[]): string {
  if (!kontakt?.epost) return medBase(stier.innsyn);
  const til = encodeURIComponent(kontakt.epost).replace('%40', '@');
  return `mailto:${til}?subject=${encodeURIComponent(mellomrom(emne))}&body=${encodeURIComponent(mellomrom(linjer.join('\r\n')))}`;
}

/** The same place in words, for those who read on paper. */
export const innsynssted = (nettsted: Nettsted): string =>
  nettsted.kontakt?.epost ?? fullAdresse(stier.innsyn, nettsted);

/** Hard spaces keep words together on a page; in a letter they are in the way. */
const mellomrom = (tekst: string): string => tekst.replaceAll('\u00A0', ' ');

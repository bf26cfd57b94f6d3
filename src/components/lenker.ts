import type { Moete } from '#domain/moete';
import { erSak } from '#domain/omtaler';
import type { Sak } from '#domain/sak';
import { byttAdresser, byttSaksref } from '#markdown/omskriving';
import { medBase, moeteSti, sakSti, vedleggSti } from '#urls';

/** A link whose text is its address; print, which writes the address after a link, would write it twice. */
const NAKEN = /<a (href="https?:\/\/([^"]*)")>(?=(?:https?:\/\/)?\2\/?<\/a>)/g;

/**
 * HTML from a body with its links as the site has them: numbers lead to the sak or meeting that the graph found,
 * `vedlegg/…` to the file of the meeting, and `/om/` to the page below the base.
 * @param html from a `Kropp`, sanitised
 * @param maal per index in `Kropp.omtaler`; a number without a target stays text
 * @param moete the meeting whose files the text shows
 */
export function medLenker(
  html: string,
  maal: readonly (Sak | Moete | undefined)[],
  moete?: Pick<Moete, 'id'>,
): string {
  const medAdresser = byttAdresser(html, (adresse) => {
    if (adresse.startsWith('/')) return medBase(adresse);
    return moete && adresse.startsWith('vedlegg/') ? medBase(vedleggSti(moete, adresse)) : adresse;
  });
  return byttSaksref(medAdresser.replace(NAKEN, '<a $1 data-adresse>'), (indeks, innhold) => {
    const til = maal[indeks];
    if (!til) return innhold;
    return `<a href="${medBase(erSak(til) ? sakSti(til) : moeteSti(til))}">${innhold}</a>`;
  });
}

import { erSak } from '#domain/omtaler';
import type { Moete } from '#domain/moete';
import type { Sak } from '#domain/sak';
import { medBase, moeteSti, sakSti, vedleggSti } from '#urls';

/**
 * Turns the marks of `markdown/lenking.ts` into links where the graph found a target, else into plain text.
 * @param html from a `Kropp`, sanitised; the marks are the only `saks-ref` in it
 * @param maal per index in `Kropp.omtaler`
 * @param moete the meeting whose `vedlegg/` the text shows pictures and links from
 */
export function medLenker(
  html: string,
  maal: readonly (Sak | Moete | undefined)[],
  moete?: Pick<Moete, 'id'>,
): string {
  const medFiler = moete
    ? html.replace(
        / (src|href)="(vedlegg\/[^"]*)"/g,
        (_, felt: string, fil: string) => ` ${felt}="${medBase(vedleggSti(moete, fil))}"`,
      )
    : html;
  return medFiler.replace(/<saks-ref data-nr="(\d+)">(.*?)<\/saks-ref>/gs, (_, nr: string, tekst: string) => {
    const til = maal[Number(nr)];
    if (!til) return tekst;
    return `<a href="${medBase(erSak(til) ? sakSti(til) : moeteSti(til))}">${tekst}</a>`;
  });
}

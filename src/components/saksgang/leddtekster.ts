import { type Forklarer, forklartVedtak } from '#components/forklaring.ts';
import { fotnoterFor } from '#components/moete/fotnoter.ts';
import { saksreferanse } from '#components/sak/saksnavn.ts';
import type { Sak, Vedtakstekst } from '#domain/sak';
import { prefiksIder } from '#markdown/omskriving';

/** The sak whose proposal and decision are shown in whole, side by side. */
export interface Leddtekster {
  sak: Sak;
  forslag: Vedtakstekst[];
  vedtak?: Vedtakstekst;
  fotnoter?: string;
}

/**
 * Proposal and decision with ids that are one of a kind on a page of many saker.
 * @param prefiks of the ids: «ledd-3»
 */
export function teksterFor(sak: Sak, prefiks: string, forklar: Forklarer): Leddtekster {
  const html = (tekst: string): string => prefiksIder(tekst, prefiks, saksreferanse(sak));
  const vis = (tekst: Vedtakstekst): Vedtakstekst => forklartVedtak(medPrefiks(tekst), forklar);
  const medPrefiks = (tekst: Vedtakstekst): Vedtakstekst => ({
    ...tekst,
    id: `${prefiks}-${tekst.id}`,
    html: html(tekst.html),
    punkter: tekst.punkter.map((punkt) => ({ ...punkt, html: html(punkt.html) })),
    ...(tekst.innledning ? { innledning: html(tekst.innledning) } : {}),
    ...(tekst.avslutning ? { avslutning: html(tekst.avslutning) } : {}),
  });
  const alle = [...sak.forslag, ...(sak.vedtak ? [sak.vedtak] : [])];
  const fotnoter = fotnoterFor(
    sak.kropp?.fotnoter,
    alle.map((t) => t.html),
  );
  return {
    sak,
    forslag: sak.forslag.map(vis),
    ...(sak.vedtak ? { vedtak: vis(sak.vedtak) } : {}),
    ...(fotnoter ? { fotnoter: forklar.html(html(fotnoter)) } : {}),
  };
}

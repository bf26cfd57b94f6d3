import { nummerUtenSted } from '#markdown/nummeravvik';
import { foersteAv } from '#schema/avvikliste';
import type { Tekstdel } from './dokumenttekst.ts';
import type { Vedleggsfeil } from './feil.ts';

/**
 * National identity numbers in the text of a document, each told of once in each place.
 * @param deler in the order they stand
 */
export function finnNummer(deler: Iterable<Tekstdel>): Vedleggsfeil[] {
  const steder: (string | undefined)[] = [];
  const funn = Array.from(deler, ({ tekst, sted }, nr) => {
    steder.push(sted);
    const ulike = new Map(nummerUtenSted(tekst).map((avvik) => [avvik.melding, avvik]));
    return [...ulike.values()].map((avvik) => ({ ...avvik, linje: nr }));
  });
  return foersteAv(funn.flat()).map(
    ({ regel, melding, forventet = '', tiltak = '', nivaa, linje: nr }): Vedleggsfeil => ({
      regel,
      melding: medSted(melding, steder[nr]),
      forventet,
      tiltak,
      ...(nivaa && { nivaa }),
    }),
  );
}

const medSted = (melding: string, sted: string | undefined): string =>
  sted === undefined ? melding : `${melding.replace(/\.$/u, '')} (${sted}).`;

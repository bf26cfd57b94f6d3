import type { Moete } from '#domain/moete';
import { datoTekst } from '#labels';
import { moetetrykt } from './trykt.ts';

/** What readers should know of the meeting's originals: remarks, printed forms, and what an inferred date builds on. */
export function omOriginalen(moete: Moete): string[] {
  const { merknader = [], trykt, dager = [] } = moete.data ?? {};
  return [
    ...merknader,
    ...moetetrykt(trykt),
    ...dager.flatMap(({ dato, belegg, trykt: trykteForm }) => [
      ...(belegg ? [`Datoen ${datoTekst(dato)} er utledet. Den bygger på dette: ${belegg}`] : []),
      ...moetetrykt(trykteForm),
    ]),
  ];
}

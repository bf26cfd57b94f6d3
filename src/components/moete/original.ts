import type { Moete } from '#domain/moete';
import { datoTekst } from '#datotekst';
import { kjentFeil, type Opplysning } from '../kjent-feil.ts';
import { moetetrykt } from './trykt.ts';

/** What readers should know of the originals of a meeting: remarks, printed forms, inferred dates, known faults. */
export function omOriginalen(moete: Moete): Opplysning[] {
  const { merknader = [], trykt, dager = [], godta = [] } = moete.data ?? {};
  const setninger = [
    ...merknader,
    ...moetetrykt(trykt),
    ...dager.flatMap(({ dato, belegg, trykt: trykteForm }) => [
      ...(belegg ? [`Datoen ${datoTekst(dato)} er utledet. Den bygger på dette: ${belegg}`] : []),
      ...moetetrykt(trykteForm),
    ]),
  ];
  return [...setninger.map((tekst) => ({ tekst })), ...godta.map(kjentFeil)];
}

import type { Moete } from '#domain/moete';
import { datoTekst } from '#datotekst';
import { stor } from '#ordform';
import type { Person } from '#schema/person';
import { moetetrykt } from './trykt.ts';

/** The days of a two-day meeting that a row is about, in words. */
export function dagerTekst({ dager }: Person, { datoer }: Moete): string | undefined {
  const tekster = (dager ?? []).flatMap((nr) => datoer[nr - 1] ?? []).map(datoTekst);
  return tekster.length > 0 ? tekster.join(' og ') : undefined;
}

/** What else the documents say of a participant, as sentences. */
export function personmerknad(person: Person): string[] {
  const { stillerFor, erstatter, deltakelse, merknad, trykt } = person;
  return [
    ...(stillerFor ? [`Stiller for ${stillerFor}.`] : []),
    ...(erstatter ? [`Ny etter ${erstatter}.`] : []),
    ...(deltakelse ? [deltakelse === 'digitalt' ? 'Deltok digitalt.' : 'Deltok fysisk.'] : []),
    ...(merknad ? [stor(merknad)] : []),
    ...moetetrykt(trykt),
  ];
}

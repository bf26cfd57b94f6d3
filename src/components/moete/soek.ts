import { erBareKjent, type Moete } from '#domain/moete';
import { kortnavnNaa } from '#domain/utvalg';
import type { Sidefakta } from '#search/tabell/fakta';

/** What the search knows of a meeting besides its text. */
export function moetesoek(moete: Moete): Sidefakta {
  const { utvalg, dato, datoer, data } = moete;
  return {
    type: 'Møte',
    utvalg: kortnavnNaa(utvalg),
    aar: dato.slice(0, 4),
    dato,
    ...(datoer.length > 1 ? { sluttdato: datoer.at(-1) ?? dato } : {}),
    ...(data?.nummer ? { moetenummer: data.nummer } : {}),
    ...(erBareKjent(moete) ? { omfang: 'sitert' } : {}),
  };
}

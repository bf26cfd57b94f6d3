import type { Moete } from '#domain/moete';
import { kortnavnNaa } from '#domain/utvalg';
import type { Sidefakta } from '#search/fakta';

/** What the search knows of a meeting besides its text. */
export const moetesoek = ({ utvalg, dato, data }: Moete): Sidefakta => ({
  type: 'Møte',
  utvalg: kortnavnNaa(utvalg),
  aar: dato.slice(0, 4),
  dato,
  ...(data?.nummer ? { moetenummer: data.nummer } : {}),
});

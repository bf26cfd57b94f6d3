import { kortnavnNaa, type Utvalg } from '#domain/utvalg';

/** What the search index knows of a committee besides its text. */
export function utvalgssoek(utvalg: Utvalg) {
  const navn = kortnavnNaa(utvalg);
  return {
    filter: { utvalg: navn, type: 'Utvalg' },
    meta: { utvalg: navn, type: 'Utvalg' },
  };
}

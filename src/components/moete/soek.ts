import type { Moete } from '#domain/moete';
import { kortnavnNaa } from '#domain/utvalg';

/** What the search index knows of a meeting besides its text. */
export function moetesoek(moete: Moete) {
  const utvalg = kortnavnNaa(moete.utvalg);
  return {
    filter: { utvalg, aar: moete.dato.slice(0, 4), type: 'Møte' },
    meta: { dato: moete.dato, utvalg, type: 'Møte' },
    sort: { dato: moete.dato },
  };
}

import { kortnavnNaa, type Utvalg } from '#domain/utvalg';
import type { Sidefakta } from '#search/tabell/fakta';

/** What the search knows of a committee besides its text. */
export const utvalgssoek = (utvalg: Utvalg): Sidefakta => ({ type: 'Utvalg', utvalg: kortnavnNaa(utvalg) });

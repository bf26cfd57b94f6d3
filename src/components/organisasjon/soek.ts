import type { Sidefakta } from '#search/tabell/fakta';

/** What the search knows of an organisation besides its text. */
export const organisasjonssoek = (): Sidefakta => ({ type: 'Organisasjon' });

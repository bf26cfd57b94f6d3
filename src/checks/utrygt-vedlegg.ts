import type { Regel } from './regel.ts';

/** Upheld by `sources/vedleggssjekk/sjekk.ts` with `sources/vedleggssjekk/feil.ts`: what could run on the machine of a reader, or cannot be looked into. */
export const utrygtVedlegg: Regel = {
  id: 'utrygt-vedlegg',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Vedlegg har ikke programkode, lås eller skjulte filer',
};

import type { Regel } from './regel.ts';

/** Upheld by `sources/vedleggssjekk/pakke.ts` with `sources/vedleggssjekk/feil.ts`: what was meant for those who wrote it, gets out with the file. */
export const sporIVedlegg: Regel = {
  id: 'spor-i-vedlegg',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Vedlegg har ikke kommentarer og sporede endringer',
};

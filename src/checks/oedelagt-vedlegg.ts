import type { Regel } from './regel.ts';

/** Upheld by `sources/vedleggssjekk/sjekk.ts` with `sources/vedleggssjekk/feil.ts`: an empty or cut-off file is of no use to a reader. */
export const oedelagtVedlegg: Regel = {
  id: 'oedelagt-vedlegg',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Vedlegg er hele og kan åpnes',
};

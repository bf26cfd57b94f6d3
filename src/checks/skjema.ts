import type { Regel } from './regel.ts';

/** Upheld by `markdown/skjemafeil.ts`: every value has the form its schema gives. */
export const skjema: Regel = {
  id: 'skjema',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Feltene har gyldige verdier',
};

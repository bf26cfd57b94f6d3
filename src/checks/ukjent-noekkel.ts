import type { Regel } from './regel.ts';

/** Upheld by `markdown/skjemafeil.ts`: schemas are strict, so a misspelt key is never passed over. */
export const ukjentNoekkel: Regel = {
  id: 'ukjent-noekkel',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Alle felter er kjent',
};

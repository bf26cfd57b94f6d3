import type { Regel } from './regel.ts';

/** Upheld by `godta.ts`: an exception that no longer hits anything is itself reported. */
export const godtaUtenTreff: Regel = {
  id: 'godta-uten-treff',
  nivaa: 'advarsel',
  kanGodtas: false,
  tittel: 'Hvert unntak i godta treffer en feil',
};

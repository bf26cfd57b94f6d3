import type { Regel } from './regel.ts';

/** Upheld by `markdown/formavvik.ts`; the form itself is `markdown/normalform.ts`. */
export const normalformRegel: Regel = {
  id: 'normalform',
  nivaa: 'merknad',
  kanGodtas: false,
  tittel: 'Feltene er skrevet på den faste formen',
};

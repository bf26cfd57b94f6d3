import type { Regel } from './regel.ts';

/** Upheld by `markdown/formavvik.ts`. YAML 1.2, 6.6: a comment begins with « #», also after a value. */
export const tekstEtterNummertegn: Regel = {
  id: 'tekst-etter-nummertegn',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Hele verdien kommer med, også etter tegnet #',
};

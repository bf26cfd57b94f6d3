import type { Regel } from './regel.ts';

/** Upheld by `markdown/fil.ts` and `markdown/filplass.ts`: a file that no schema is for never becomes data. */
export const ukjentFil: Regel = {
  id: 'ukjent-fil',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Filen ligger på et sted der arkivet leser filer',
};

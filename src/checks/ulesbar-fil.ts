import type { Regel } from './regel.ts';

/** Upheld by `sources/files.ts`: what cannot be decoded never becomes a file. */
export const ulesbarFil: Regel = {
  id: 'ulesbar-fil',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Filen kan leses og er lagret som UTF-8',
};

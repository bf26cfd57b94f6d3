import type { Regel } from './regel.ts';

/** Upheld by `sources/mappegang.ts` and `sources/files.ts`: names are judged before anything is read. */
export const ugyldigFilnavn: Regel = {
  id: 'ugyldig-filnavn',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Filer og mapper har navn som alle maskiner kan ha',
};

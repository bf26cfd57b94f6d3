import type { Regel } from './regel.ts';

/** Upheld by `sources/vedleggssjekk/sjekk.ts` with `sources/vedleggssjekk/feil.ts`: what the bytes are, whatever the name says. */
export const feilFiltype: Regel = {
  id: 'feil-filtype',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Vedlegg er det navnet sier, og av en type som kan publiseres',
};

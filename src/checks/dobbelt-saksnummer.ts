import { type Grunnlag, type Regel, sted } from './regel.ts';

/** The key of a sak is committee, year and number; a number that really was used twice has a letter. */
export const dobbeltSaksnummer: Regel = {
  id: 'dobbelt-saksnummer',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Et saksnummer brukes bare én gang i et utvalg og et år',
  sjekk: ({ koblinger, fil }: Grunnlag) =>
    koblinger
      .filter((k) => k.slag === 'dobbelt')
      .map((k) => ({
        regel: 'dobbelt-saksnummer',
        fil: k.fil,
        ...sted(fil(k.fil), k.sti),
        melding: `Saksnummeret «${k.skrevet}» er brukt før${k.kandidater.length ? `, i ${k.kandidater.join(' og ')}` : ''}.`,
        forventet: 'et nummer som ikke er brukt',
        tiltak:
          'Rett nummeret. Brukte originalen samme nummer to ganger, skriv loepenr: b og gi filen navnet sak-<nr>-b.md.',
        gjelder: k.skrevet,
      })),
};

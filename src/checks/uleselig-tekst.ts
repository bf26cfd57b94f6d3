import type { Grunnlag, Regel } from './regel.ts';

/** A body that the Markdown reader had to give up is never published as if it were whole. */
export const uleseligTekst: Regel = {
  id: 'uleselig-tekst',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Teksten kan leses som Markdown',
  sjekk: ({ filer }: Grunnlag) =>
    filer
      .filter((fil) => fil.kropp.ulest !== undefined)
      .map((fil) => ({
        regel: 'uleselig-tekst',
        fil: fil.sti,
        linje: fil.kropp.seksjoner[0]?.linje ?? 1,
        kolonne: 1,
        melding: 'Teksten under feltene kan ikke leses. Den har for mange lag inni hverandre.',
        forventet: 'avsnitt, overskrifter, lister og tabeller',
        tiltak: 'Se etter lange rekker av tegn som >, [ eller *, og ta dem bort.',
      })),
};

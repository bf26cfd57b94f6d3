import type { Grunnlag, Regel } from './regel.ts';

/** A body that the Markdown reader had to give up is never published as if it were whole. */
export const uleseligTekst: Regel = {
  id: 'uleselig-tekst',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Teksten kan leses som Markdown',
  sjekk: ({ filer }: Grunnlag) =>
    filer
      .flatMap(({ sti, kropp: { ulest } }) => (ulest ? [{ sti, ...ulest }] : []))
      .map(({ sti, linje, grunn, tiltak }) => ({
        regel: 'uleselig-tekst',
        fil: sti,
        linje,
        kolonne: 1,
        melding: `Teksten under feltene kan ikke leses. ${grunn}.`,
        forventet: 'avsnitt, overskrifter, lister og tabeller',
        tiltak,
      })),
};

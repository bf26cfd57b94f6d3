import type { Grunnlag, Regel } from './regel.ts';

/** A picture that says nothing to those who cannot see it (WCAG 2.2, 1.1.1; forskrift om universell utforming § 4). */
export const bildeUtenAlt: Regel = {
  id: 'bilde-uten-alt',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Bilder har en tekst for dem som ikke ser bildet',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) =>
      fil.kropp.lenker
        .filter(({ bilde, alt = '' }) => bilde && !/[\p{L}\p{N}]/u.test(alt))
        .map(({ adresse, linje, kolonne }) => ({
          regel: 'bilde-uten-alt',
          fil: fil.sti,
          linje,
          kolonne,
          melding: `Bildet «${adresse}» har ingen tekst for dem som ikke ser bildet.`,
          forventet: `![Det bildet viser](${adresse})`,
          tiltak: 'Skriv mellom hakeparentesene hva bildet viser, så kort at det kan leses høyt.',
          gjelder: adresse,
        })),
    ),
};

import type { Grunnlag, Regel } from './regel.ts';

/** A sak belongs to a meeting: without a readable `moete.md` beside it nothing of it can be published. */
export const sakUtenMoete: Regel = {
  id: 'sak-uten-moete',
  nivaa: 'feil',
  tittel: 'En sak ligger i mappen til et møte',
  sjekk: ({ arkiv }: Grunnlag) =>
    arkiv.saker
      .filter((sak) => sak.fil && !sak.moete)
      .map((sak) => ({
        regel: 'sak-uten-moete',
        fil: sak.fil ?? '',
        linje: 1,
        kolonne: 1,
        melding: 'Saken ligger i en mappe uten et møte som kan leses.',
        forventet: 'en gyldig moete.md i samme mappe',
        tiltak: 'Lag moete.md, eller rett feilene i den.',
      })),
};

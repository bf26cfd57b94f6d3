import type { Grunnlag, Regel } from './regel.ts';

/** A sak belongs to a meeting: without a `moete.md` beside it nothing of it can be published. */
export const sakUtenMoete: Regel = {
  id: 'sak-uten-moete',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'En sak ligger i mappen til et møte',
  sjekk: ({ filer, fil, uleste }: Grunnlag) =>
    filer
      .filter(({ slag }) => slag === 'sak')
      .map(({ sti }) => ({ sti, moete: sti.replace(/[^/]+$/, 'moete.md') }))
      .filter(({ moete }) => !fil(moete) && !uleste.has(moete))
      .map(({ sti, moete }) => ({
        regel: 'sak-uten-moete',
        fil: sti,
        linje: 1,
        kolonne: 1,
        melding: 'Saken ligger i en mappe uten møte.',
        forventet: moete,
        tiltak: 'Lag moete.md i mappen, eller flytt saken til mappen for møtet.',
      })),
};

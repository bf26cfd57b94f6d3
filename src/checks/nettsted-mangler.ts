import type { Grunnlag, Regel } from './regel.ts';

/** The site cannot be built without its own facts. */
export const nettstedMangler: Regel = {
  id: 'nettsted-mangler',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Nettstedets egne opplysninger finnes',
  sjekk: ({ filer, uleste }: Grunnlag) =>
    filer.some((fil) => fil.slag === 'nettsted') || uleste.has('nettsted.yaml')
      ? []
      : [
          {
            regel: 'nettsted-mangler',
            fil: 'nettsted.yaml',
            linje: 1,
            kolonne: 1,
            melding: 'Filen nettsted.yaml mangler.',
            forventet: 'nettsted.yaml øverst i innholdsmappen',
            tiltak: 'Lag filen med navn, undertittel, beskrivelse og utgiver.',
          },
        ],
};

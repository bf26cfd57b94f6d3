import type { Grunnlag, Regel } from './regel.ts';

/** The site cannot be built without its own facts. */
export const nettstedMangler: Regel = {
  id: 'nettsted-mangler',
  nivaa: 'feil',
  tittel: 'Nettstedets egne opplysninger finnes',
  sjekk: ({ filer }: Grunnlag) =>
    filer.some((fil) => fil.slag === 'nettsted')
      ? []
      : [
          {
            regel: 'nettsted-mangler',
            fil: 'nettsted.yaml',
            linje: 1,
            kolonne: 1,
            melding: 'Filen nettsted.yaml mangler eller kan ikke leses.',
            forventet: 'nettsted.yaml øverst i innholdsmappen',
            tiltak: 'Lag filen med navn, undertittel, beskrivelse og utgiver.',
          },
        ],
};

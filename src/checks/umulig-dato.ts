import { umuligDato } from '#markdown/datoer';
import type { Grunnlag, Regel } from './regel.ts';

/** Dates in running text exist in the calendar: no «31. november», no year 23024. Front matter dates: `skjemafeil.ts`. */
export const umuligDatoRegel: Regel = {
  id: 'umulig-dato',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Datoer finnes i kalenderen',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) =>
      fil.kropp.datoer.flatMap(({ skrevet, linje, kolonne }) => {
        const grunn = umuligDato(skrevet);
        if (!grunn) return [];
        return [
          {
            regel: 'umulig-dato',
            fil: fil.sti,
            linje,
            kolonne,
            melding: `Datoen «${skrevet}» finnes ikke: ${grunn}.`,
            forventet: 'en dag som finnes i kalenderen',
            tiltak:
              'Rett datoen. Står den slik i originalen, la den stå, skriv hva som trolig er ment i merknader, og godta med grunn.',
            gjelder: skrevet,
          },
        ];
      }),
    ),
};

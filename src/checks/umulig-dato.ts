import { enGang } from '#domain/en-gang';
import { finnDatoer, umuligDato } from '#markdown/datoer';
import { felttekster, OM_ORIGINALEN } from '#markdown/felttekster';
import type { AlleFiler } from '#markdown/fil';
import { omraadeI } from '#markdown/plass';
import type { Datoomtale } from '#markdown/seksjon';
import { stederI } from '#markdown/sted';
import type { Avvik } from '#schema/avvik';
import { type Grunnlag, type Regel, sted } from './regel.ts';

const umuligeI = enGang((fil: AlleFiler) =>
  [...iFeltene(fil), ...fil.kropp.datoer].flatMap(({ skrevet, linje, kolonne }): Avvik[] => {
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
);

/**
 * Dates in running text, and in the texts of the fields, exist in the calendar: no «31. november», no year 23024.
 * Fields that are a date and nothing else: `skjemafeil.ts`.
 */
export const umuligDatoRegel: Regel = {
  id: 'umulig-dato',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Datoer finnes i kalenderen',
  sjekk: ({ filer }: Grunnlag) => filer.flatMap(umuligeI),
};

/** What stands under `trykt` and `merknader` tells of the original and is left alone. */
function iFeltene(fil: AlleFiler): Datoomtale[] {
  const plassVed = stederI(fil.tekst);
  return felttekster(fil.data, OM_ORIGINALEN).flatMap(({ sti, tekst }) => {
    const umulige = finnDatoer(tekst).filter(({ skrevet }) => umuligDato(skrevet));
    const verdi = umulige.length > 0 ? omraadeI(fil.tekst, sti) : undefined;
    let fra = 0;
    return umulige.map(({ skrevet: slik }) => {
      const skrevet = slik.replaceAll(/\s+/gu, ' ');
      // The lines of a value break elsewhere in the file.
      const ord = new RegExp(skrevet.split(' ').map(RegExp.escape).join('\\s+'), 'u');
      const treff = verdi && ord.exec(verdi.skrevet.slice(fra));
      if (!treff) return { skrevet, ...sted(fil, sti) };
      const plass = fra + treff.index;
      fra = plass + treff[0].length;
      return { skrevet, ...plassVed(verdi.fra + plass) };
    });
  });
}

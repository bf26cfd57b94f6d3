import type { Navnebruk } from '#domain/navnebruk';
import { finnToSkrivemaater } from '#domain/skrivemaater';
import type { AlleFiler } from '#markdown/fil';
import { stedI } from '#markdown/plass';
import { type Avvik, sammenlign, type Sted } from '#schema/avvik';
import type { Grunnlag, Regel } from './regel.ts';

/** One name, one spelling: else a person or an organisation is counted as two, and a search finds half. */
export const ulikSkrivemaate: Regel = {
  id: 'ulik-skrivemaate',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'Navn på personer og virksomheter er skrevet på én måte',
  sjekk: ({ filer, arkiv, fil }: Grunnlag) =>
    finnToSkrivemaater(
      filer.toSorted((a, b) => sammenlign(a.sti, b.sti)),
      arkiv,
    ).map(({ bruk, ganger, vanlig }): Avvik => {
      const register = bruk.slag === 'person' ? 'former i navneformer.yaml' : 'aliaser i virksomheter.yaml';
      const flere = ganger > 1 ? ` (${ganger} steder, først her)` : '';
      return {
        regel: 'ulik-skrivemaate',
        fil: bruk.fil,
        ...stedFor(fil(bruk.fil), bruk),
        melding: `Navnet «${bruk.navn}» er nesten likt «${vanlig}»${flere}.`,
        forventet: 'ett navn skrevet på én måte i hele arkivet',
        tiltak: `Mente du «${vanlig}»? Skriver originalen det slik, legg formen inn under ${register}. Er det to forskjellige, godta navnet med den grunnen.`,
        gjelder: bruk.navn,
      };
    }),
};

/** «Navn, organisasjon» is one value: the name itself may stand further along its line. */
function stedFor(fil: AlleFiler | undefined, { sti, navn }: Navnebruk): Sted {
  if (!fil) return { linje: 1, kolonne: 1 };
  const plass = stedI(fil.tekst, sti);
  const fra = fil.tekst.split('\n')[plass.linje - 1]?.indexOf(navn, plass.kolonne - 1) ?? -1;
  return fra < 0 ? plass : { ...plass, kolonne: fra + 1 };
}

import { momenterFor } from '#domain/momenter';
import { delFramside } from '#markdown/frontmatter';
import { finnReferatdeler } from '#markdown/referatdeler';
import { perFil } from './per-fil.ts';
import type { Grunnlag, Regel } from './regel.ts';

const referatdeler = perFil(({ tekst }) => {
  const { kropp, kroppLinje } = delFramside(tekst);
  return finnReferatdeler(kropp).map((del) => ({ ...del, linje: del.linje + kroppLinje - 1 }));
});

/**
 * Minutes under a heading that the archive does not know would go out with the notice. A section of that kind is held
 * back (`offentlig`), but a heading inside another section cannot be.
 */
export const ukjentReferatdel: Regel = {
  id: 'ukjent-referatdel',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Referatet står under faste overskrifter til det er offentlig',
  sjekk: ({ filer, dato }: Grunnlag) => {
    const momenter = momenterFor(filer, dato);
    return filer.flatMap((fil) => {
      if (fil.slag !== 'sak' && fil.slag !== 'moete') return [];
      if (momenter.get(fil.sti)?.referat || !fil.kropp.seksjoner.length || fil.kropp.ulest !== undefined)
        return [];
      return referatdeler(fil).map(({ tittel, linje, kolonne }) => ({
        regel: 'ukjent-referatdel',
        fil: fil.sti,
        linje,
        kolonne,
        melding: `«${tittel}» ser ut som en del av referatet, men referatet er ikke offentlig.`,
        forventet: '«## Behandling i møtet», «## Innspill», «## Aksjonspunkter» eller «## Vedtak»',
        tiltak: 'Bruk en av disse overskriftene, eller godta teksten hvis den hører til sakspapiret.',
        gjelder: tittel,
      }));
    });
  },
};

import { momenterFor } from '#domain/momenter';
import { delFramside } from '#markdown/frontmatter';
import { finnReferatdeler } from '#markdown/referatdeler';
import type { Grunnlag, Regel } from './regel.ts';

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
      const { kropp, kroppLinje } = delFramside(fil.tekst);
      return finnReferatdeler(kropp).map(({ tittel, linje, kolonne }) => ({
        regel: 'ukjent-referatdel',
        fil: fil.sti,
        linje: linje + kroppLinje - 1,
        kolonne,
        melding: `«${tittel}» ser ut som en del av referatet, men referatet er ikke offentlig.`,
        forventet: '«## Behandling i møtet», «## Innspill», «## Aksjonspunkter» eller «## Vedtak»',
        tiltak: 'Bruk en av disse overskriftene, eller godta teksten hvis den hører til sakspapiret.',
        gjelder: tittel,
      }));
    });
  },
};

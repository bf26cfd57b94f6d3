import { momenterFor } from '#domain/momenter';
import { hoererTilPapiret } from '#domain/seksjonsdeler';
import { delKropp } from '#markdown/frontmatter';
import { finnReferatdeler, type Referatdel } from '#markdown/referatdeler';
import { perFil } from './per-fil.ts';
import type { Grunnlag, Regel } from './regel.ts';

const referatdeler = perFil((fil) => {
  if (fil.slag !== 'sak' && fil.slag !== 'moete') return [];
  const { kropp, kroppLinje } = delKropp(fil.tekst);
  return finnReferatdeler(kropp, hoererTilPapiret(fil.data)).map((del) => ({
    ...del,
    linje: del.linje + kroppLinje - 1,
  }));
});

const melding = ({ tittel, tvil }: Referatdel): string => {
  const hva = tittel === '' ? 'En overskrift uten tekst' : `«${tittel}»`;
  return tvil === 'ord'
    ? `${hva} ser ut som en del av referatet, men referatet er ikke offentlig.`
    : `${hva} står etter referatet og kan være en del av det, men referatet er ikke offentlig.`;
};

const tiltak = ({ tvil }: Referatdel): string =>
  tvil === 'ord'
    ? 'Bruk en av disse overskriftene, eller godta teksten hvis den hører til sakspapiret.'
    : 'Flytt avsnittet opp foran referatet hvis det hører til sakspapiret. Er det ingen overskrift, sett en tom linje foran strekene.';

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
      return referatdeler(fil).map((del) => ({
        regel: 'ukjent-referatdel',
        fil: fil.sti,
        linje: del.linje,
        kolonne: del.kolonne,
        melding: melding(del),
        forventet: '«## Behandling i møtet», «## Innspill», «## Aksjonspunkter» eller «## Vedtak»',
        tiltak: tiltak(del),
        gjelder: del.tittel,
      }));
    });
  },
};

import { enGang } from '#domain/en-gang';
import { momenterFor } from '#domain/momenter';
import { hoererTilPapiret } from '#domain/seksjonsdeler';
import type { AlleFiler } from '#markdown/fil';
import { delKropp } from '#markdown/frontmatter';
import { finnReferatdeler, type Referatdel } from '#markdown/referatdeler';
import { moetedagAv, nivaaForTvil } from './referattvil.ts';
import type { Grunnlag, Regel } from './regel.ts';

const referatdeler = enGang((fil: AlleFiler) => {
  if (fil.slag !== 'sak' && fil.slag !== 'moete') return [];
  const { kropp, kroppLinje } = delKropp(fil.tekst);
  return finnReferatdeler(kropp, moetedagAv(fil), hoererTilPapiret(fil.data)).map((del) => ({
    ...del,
    linje: del.linje + kroppLinje - 1,
  }));
});

const melding = ({ tittel, tvil }: Referatdel): string => {
  const hva = tittel === '' ? 'En overskrift uten tekst' : `«${tittel}»`;
  const kan = {
    ord: 'ser ut som en del av referatet',
    kanskje: 'kan være en del av referatet',
    plass: 'står etter referatet og kan være en del av det',
  };
  return `${hva} ${kan[tvil]}, men referatet er ikke offentlig.`;
};

const tiltak = ({ tvil }: Referatdel): string =>
  tvil === 'plass'
    ? 'Flytt avsnittet opp foran referatet hvis det hører til sakspapiret. Er det ingen overskrift, sett en tom linje foran strekene.'
    : 'Bruk en av disse overskriftene, eller godta teksten hvis den hører til sakspapiret.';

/**
 * Minutes under a heading that the archive does not know would go out with the notice. A section of that kind is held
 * back (`offentlig`), but a heading inside another section cannot be.
 */
export const ukjentReferatdel: Regel = {
  id: 'ukjent-referatdel',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Referatet står under faste overskrifter til det er offentlig',
  sjekk: ({ filer, dato, arkiv }: Grunnlag) => {
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
        ...(del.tvil === 'kanskje' ? nivaaForTvil(del.tittel, fil, arkiv) : {}),
      }));
    });
  },
};

import { erSkjermet, INGEN, mappeAv, momenterFor } from '#domain/momenter';
import { heltNummer } from '#domain/saksnummer';
import type { Fil } from '#markdown/fil';
import { oppramset } from '#ordform';
import type { Avvik } from '#schema/avvik';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** The notice or the minutes as one file hold every sak of the meeting, also what the site keeps back. */
export const samlefilMedSkjultSak: Regel = {
  id: 'samlefil-med-skjult-sak',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'En fil for hele møtet blir ikke lagt ut når en av sakene ikke er offentlig',
  sjekk: ({ filer, dato }: Grunnlag) => {
    const momenter = momenterFor(filer, dato);
    const sakerI = Map.groupBy(
      filer.filter((fil): fil is Fil<'sak'> => fil.slag === 'sak' && fil.data.saksnummer !== undefined),
      ({ sti }) => mappeAv(sti),
    );
    return filer.flatMap((fil) => {
      if (fil.slag !== 'moete') return [];
      return (fil.data.dokumenter ?? []).flatMap((dokument, n): Avvik[] => {
        const del = dokument.slag === 'referat' ? 'referat' : 'innkalling';
        if (!(momenter.get(fil.sti) ?? INGEN)[del]) return [];
        const skjulte = (sakerI.get(mappeAv(fil.sti)) ?? []).filter(
          ({ sti, data }) => erSkjermet(data.publisering) || !(momenter.get(sti) ?? INGEN)[del],
        );
        if (skjulte.length === 0) return [];
        const hvilke = `${skjulte.length === 1 ? 'sak' : 'sakene'} ${oppramset(skjulte.map(({ data }) => heltNummer(data)))}`;
        return (['fil', 'raatekst', 'lenke'] as const).flatMap((felt) => {
          const navn = dokument[felt];
          if (navn === undefined) return [];
          return {
            regel: 'samlefil-med-skjult-sak',
            fil: fil.sti,
            ...sted(fil, ['dokumenter', n, felt]),
            melding: `«${navn}» er offentlig, men ${hvilke} i møtet er det ikke.`,
            forventet: 'en fil uten det som ikke er offentlig',
            tiltak:
              'Se etter om saken står i filen. Gjør den det, bytt filen eller ta den bort. Gjør den ikke det, godta det med den grunnen.',
            gjelder: navn,
          };
        });
      });
    });
  },
};

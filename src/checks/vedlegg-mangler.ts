import type { Avvik } from '#schema/avvik';
import type { AlleFiler } from '#markdown/fil';
import { vedleggsfilI } from '#markdown/lenker';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A file that is listed lies in the folder of the meeting: readers never meet a dead link. */
export const vedleggMangler: Regel = {
  id: 'vedlegg-mangler',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Filer som er oppgitt, finnes i møtets mappe',
  sjekk: ({ filer, arkiv }: Grunnlag) =>
    filer.flatMap((fil) => {
      const moete = { id: fil.sti.split('/').slice(1, 3).join('/') };
      return oppgitte(fil)
        .filter(({ navn }) => arkiv.filstoerrelse(moete, navn) === undefined)
        .map(({ navn, sti, ...plass }): Avvik => ({
          regel: 'vedlegg-mangler',
          fil: fil.sti,
          linje: 1,
          kolonne: 1,
          ...(sti ? sted(fil, sti) : plass),
          melding: `Filen «${navn}» finnes ikke i møtets mappe.`,
          forventet: `moeter/${moete.id}/${navn}`,
          tiltak:
            'Legg filen i mappen, rett navnet, eller skriv mangler: true når arkivet ikke har vedlegget.',
          gjelder: navn,
        }));
    }),
};

/** A file that is named: in the front matter, found by its path there, or in the text, at a place. */
interface Oppgitt {
  navn: string;
  sti?: (string | number)[];
  linje?: number;
  kolonne?: number;
}

function oppgitte(fil: AlleFiler): Oppgitt[] {
  if (fil.slag !== 'sak' && fil.slag !== 'moete') return [];
  const iTeksten = fil.kropp.lenker.flatMap(({ adresse, linje, kolonne }) => {
    const navn = vedleggsfilI(adresse);
    return navn === undefined ? [] : [{ navn, linje, kolonne }];
  });
  return [...iFeltene(fil), ...iTeksten];
}

function iFeltene(fil: Extract<AlleFiler, { slag: 'sak' | 'moete' }>): Oppgitt[] {
  if (fil.slag === 'sak')
    return (fil.data.vedlegg ?? []).flatMap(({ fil: navn }, n) =>
      navn ? [{ navn, sti: ['vedlegg', n, 'fil'] }] : [],
    );
  return (fil.data.dokumenter ?? []).flatMap((dokument, n) =>
    (['fil', 'raatekst'] as const).flatMap((felt) => {
      const navn = dokument[felt];
      return navn ? [{ navn, sti: ['dokumenter', n, felt] }] : [];
    }),
  );
}

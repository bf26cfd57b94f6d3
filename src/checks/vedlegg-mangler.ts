import type { Avvik } from '#schema/avvik';
import type { AlleFiler } from '#markdown/fil';
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
  const [felt, poster] =
    fil.slag === 'sak'
      ? (['vedlegg', fil.data.vedlegg] as const)
      : (['dokumenter', fil.data.dokumenter] as const);
  const iFeltene = (poster ?? []).flatMap(({ fil: navn }, n) =>
    navn ? [{ navn, sti: [felt, n, 'fil'] }] : [],
  );
  const iTeksten = fil.kropp.lenker
    .filter(({ adresse }) => adresse.startsWith('vedlegg/'))
    .map(({ adresse, linje, kolonne }) => ({ navn: adresse, linje, kolonne }));
  return [...iFeltene, ...iTeksten];
}

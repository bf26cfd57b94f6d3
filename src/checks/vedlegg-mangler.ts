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
      if (fil.slag !== 'sak' && fil.slag !== 'moete') return [];
      const moete = { id: fil.sti.split('/').slice(1, 3).join('/') };
      return [...oppgitte(fil), ...bilder(fil)]
        .filter(({ navn }) => arkiv.filstoerrelse(moete, navn) === undefined)
        .map(({ navn, linje, kolonne }): Avvik => ({
          regel: 'vedlegg-mangler',
          fil: fil.sti,
          linje,
          kolonne,
          melding: `Filen «${navn}» finnes ikke i møtets mappe.`,
          forventet: `moeter/${moete.id}/${navn}`,
          tiltak:
            'Legg filen i mappen, rett navnet, eller skriv mangler: true når arkivet ikke har vedlegget.',
          gjelder: navn,
        }));
    }),
};

interface Oppgitt {
  navn: string;
  linje: number;
  kolonne: number;
}

/** Files named in the front matter. */
function oppgitte(fil: AlleFiler): Oppgitt[] {
  const liste =
    fil.slag === 'sak' ? fil.data.vedlegg : fil.slag === 'moete' ? fil.data.dokumenter : undefined;
  const felt = fil.slag === 'sak' ? 'vedlegg' : 'dokumenter';
  return (liste ?? []).flatMap((post, n) =>
    post.fil ? [{ navn: post.fil, ...sted(fil, [felt, n, 'fil']) }] : [],
  );
}

/** Pictures and links to files in the text. */
function bilder(fil: AlleFiler): Oppgitt[] {
  return fil.kropp.lenker
    .filter(({ adresse }) => adresse.startsWith('vedlegg/'))
    .map(({ adresse, linje, kolonne }) => ({ navn: adresse, linje, kolonne }));
}

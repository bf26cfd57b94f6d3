import { isoDato } from '#markdown/datoer';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** The folder of a meeting is its first day, with `-b` for a second meeting that day. */
export const mappeMotDato: Regel = {
  id: 'mappe-mot-dato',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Møtets mappe er møtets første dag',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) => {
      if (fil.slag !== 'moete') return [];
      const mappe = fil.sti.split('/').at(-2) ?? '';
      const forste = fil.data.dager.map((d) => d.dato).toSorted()[0] ?? '';
      // A day written in another way is told of as a name that cannot be used.
      if (mappe === forste || isoDato(mappe) === forste || new RegExp(`^${forste}-[b-z]$`).test(mappe))
        return [];
      return [
        {
          regel: 'mappe-mot-dato',
          fil: fil.sti,
          ...sted(fil, ['dager', 0, 'dato']),
          melding: `Mappen heter «${mappe}», men møtets første dag er ${forste}.`,
          forventet: `mappen ${forste}`,
          tiltak: 'Gi mappen nytt navn, eller rett datoen.',
          gjelder: mappe,
        },
      ];
    }),
};

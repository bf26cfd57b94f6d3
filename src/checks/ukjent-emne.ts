import { naermeste } from '#schema/forslag';
import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A topic that has no row in `emner.yaml` has no page, and would be left out of the sak's own. */
export const ukjentEmne: Regel = {
  id: 'ukjent-emne',
  nivaa: 'feil',
  kanGodtas: false,
  tittel: 'Emner som er brukt, står i emner.yaml',
  sjekk: ({ filer, arkiv, uleste }: Grunnlag) => {
    if (uleste.has('emner.yaml')) return [];
    const kjente = arkiv.emner.map((emne) => emne.id);
    return filer.flatMap((fil) => {
      if (fil.slag !== 'sak' && fil.slag !== 'moete') return [];
      return (fil.data.emner ?? []).flatMap((emne, n) => {
        if (kjente.includes(emne)) return [];
        const forslag = naermeste(emne, kjente);
        return [
          {
            regel: 'ukjent-emne',
            fil: fil.sti,
            ...sted(fil, ['emner', n]),
            melding: `Emnet «${emne}» står ikke i emner.yaml.`,
            forventet: kjente.length ? `et av emnene ${kjente.join(', ')}` : 'en rad for emnet i emner.yaml',
            tiltak: forslag
              ? `Mente du «${forslag}»?`
              : 'Rett skrivemåten, eller legg til emnet i emner.yaml med id og navn.',
            gjelder: emne,
          },
        ];
      });
    });
  },
};

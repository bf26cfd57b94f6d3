import { type Grunnlag, type Regel, sted } from './regel.ts';

/** A «dag» in the agenda is a day of the meeting; the page shows the rows under the day that is written. */
export const agendadagUtenforMoetet: Regel = {
  id: 'agendadag-utenfor-moetet',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Dagene i agendaen er dager i møtet',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) => {
      if (fil.slag !== 'moete') return [];
      const dager = fil.data.dager.map(({ dato }) => dato);
      return (fil.data.agenda ?? []).flatMap(({ dag }, n) =>
        dag === undefined || dager.includes(dag)
          ? []
          : [
              {
                regel: 'agendadag-utenfor-moetet',
                fil: fil.sti,
                ...sted(fil, ['agenda', n]),
                melding: `Agendaen har dagen «${dag}», men møtet varer ikke den dagen.`,
                forventet: `en av dagene i dager: ${dager.join(', ')}`,
                tiltak: 'Rett dagen i agendaen, eller legg dagen til under dager.',
                gjelder: dag,
              },
            ],
      );
    }),
};

import type { Bortfall } from '#markdown/seksjon';
import type { Grunnlag, Regel } from './regel.ts';

const HVA: Record<Bortfall['slag'], string> = {
  raaHtml: 'HTML-koden',
  fotnote: 'Fotnoten',
  lenkedefinisjon: 'Lenkeadressen',
};

/** What the reader of Markdown leaves out is told to the author: nothing is lost in silence. */
export const bortfaltTekst: Regel = {
  id: 'bortfalt-tekst',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'All tekst i filen kommer fram på siden',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) =>
      (fil.kropp.bortfall ?? []).map(({ slag, skrevet, linje, kolonne }) => ({
        regel: 'bortfalt-tekst',
        fil: fil.sti,
        linje,
        kolonne,
        melding: `${HVA[slag]} «${skrevet}» kommer ikke fram på siden.`,
        forventet: slag === 'raaHtml' ? 'Markdown uten HTML' : 'noe i teksten som viser til den, én gang',
        tiltak:
          slag === 'raaHtml'
            ? 'Skriv det samme som Markdown, eller ta det bort.'
            : 'Vis til den i teksten, eller ta den bort.',
        gjelder: skrevet,
      })),
    ),
};

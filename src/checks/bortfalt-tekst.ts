import type { Bortfall } from '#markdown/seksjon';
import type { Koblingsavvik } from '#domain/henvisning';
import type { Avvik } from '#schema/avvik';
import { type Grunnlag, harUlestTekst, type Regel, sted } from './regel.ts';

interface Ord {
  hva: string;
  forventet: string;
  tiltak: string;
}

const IKKE_VIST_TIL = {
  forventet: 'noe i teksten som viser til den, én gang',
  tiltak: 'Vis til den i teksten, eller ta den bort.',
};

const ORD: Record<Exclude<Bortfall['slag'], 'lenke'>, Ord> = {
  raaHtml: {
    hva: 'HTML-koden',
    forventet: 'Markdown uten HTML',
    tiltak: 'Skriv det samme som Markdown, eller ta det bort.',
  },
  fotnote: { hva: 'Fotnoten', ...IKKE_VIST_TIL },
  lenkedefinisjon: { hva: 'Lenkeadressen', ...IKKE_VIST_TIL },
  overskriftslenke: {
    hva: 'Lenken eller bildet i overskriften',
    forventet: 'en overskrift med bare tekst',
    tiltak: 'Flytt det ned i teksten under overskriften.',
  },
  bilde: {
    hva: 'Bildet',
    forventet: 'et bilde i mappen vedlegg ved siden av moete.md',
    tiltak: 'Legg bildet i mappen vedlegg og skriv vedlegg/<navn>, eller ta det bort.',
  },
  lenketittel: {
    hva: 'Teksten i anførselstegn i',
    forventet: 'en lenke med bare tekst og adresse',
    tiltak: 'Skriv det som skal leses, i teksten.',
  },
  kodeord: {
    hva: 'Det som står etter de første tegnene i',
    forventet: 'ingenting, eller navnet på et språk',
    tiltak: 'Skriv det på en linje for seg, eller ta det bort.',
  },
  celle: {
    hva: 'Cellen',
    forventet: 'like mange celler i hver rad som i den første',
    tiltak: 'Legg til en kolonne i den første raden og i raden under, eller ta cellen bort.',
  },
  annet: {
    hva: 'Noe i',
    forventet: 'avsnitt, overskrifter, lister, tabeller, lenker og bilder',
    tiltak: 'Skriv det samme på en annen måte, eller ta det bort.',
  },
};

/** A file in `saksganger/` has no page before its sak has company. */
const utenSaksgang = ({ fil }: Grunnlag, { fil: sti, sti: felt, skrevet }: Koblingsavvik): Avvik => ({
  regel: 'bortfalt-tekst',
  fil: sti,
  ...sted(fil(sti), felt),
  melding: `Saken «${skrevet}» er alene, så tittelen og teksten i filen kommer ikke fram på noen side.`,
  forventet: 'en sak som er behandlet mer enn én gang',
  tiltak:
    'Skriv i saken hva den fortsetter, under tidligereBehandlinger, eller hvor den skal videre, under videre. Ellers ta filen bort.',
  gjelder: skrevet,
});

/** The company of a sak may be in a file that could not be read, and then nothing is said. */
const saksgangerUtenSide = (grunnlag: Grunnlag): Avvik[] =>
  harUlestTekst(grunnlag.uleste)
    ? []
    : grunnlag.koblinger
        .filter(({ slag }) => slag === 'ingen-saksgang')
        .map((kobling) => utenSaksgang(grunnlag, kobling));

/** What no page shows is told to the author: nothing is lost in silence. */
export const bortfaltTekst: Regel = {
  id: 'bortfalt-tekst',
  nivaa: 'advarsel',
  kanGodtas: true,
  tittel: 'All tekst i filen kommer fram på siden',
  sjekk: (grunnlag: Grunnlag) => [
    ...saksgangerUtenSide(grunnlag),
    ...grunnlag.filer.flatMap((fil) =>
      (fil.kropp.bortfall ?? []).flatMap(({ slag, fare, skrevet, linje, kolonne }) =>
        // What is dangerous has a rule of its own, and so have links.
        fare || slag === 'lenke'
          ? []
          : [
              {
                regel: 'bortfalt-tekst',
                fil: fil.sti,
                linje,
                kolonne,
                melding: `${ORD[slag].hva} «${skrevet}» kommer ikke fram på siden.`,
                forventet: ORD[slag].forventet,
                tiltak: ORD[slag].tiltak,
                gjelder: skrevet,
              },
            ],
      ),
    ),
  ],
};

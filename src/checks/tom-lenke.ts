import type { AlleFiler } from '#markdown/fil';
import { SIDENS_EGNE } from '#markdown/ider';
import type { Kropp, Lenke } from '#markdown/seksjon';
import type { Avvik } from '#schema/avvik';
import { naermeste } from '#schema/forslag';
import type { Grunnlag, Regel } from './regel.ts';

/** A link that leads nowhere: no address, no text to follow, or a place on the page that the page does not have. */
export const tomLenke: Regel = {
  id: 'tom-lenke',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Lenker har en adresse, en tekst og et mål som finnes',
  sjekk: ({ filer }: Grunnlag) =>
    filer.flatMap((fil) =>
      fil.kropp.lenker.flatMap((lenke): Avvik[] => {
        const ord = feilVed(lenke, fil.kropp);
        const { linje, kolonne } = lenke;
        return ord ? [{ regel: 'tom-lenke', fil: fil.sti, linje, kolonne, ...ord }] : [];
      }),
    ),
};

type Ord = Pick<Avvik, 'melding' | 'forventet' | 'tiltak' | 'gjelder'>;

function feilVed({ adresse, bilde, tom }: Lenke, kropp: AlleFiler['kropp']): Ord | undefined {
  if (/^#?$/u.test(adresse.trim()))
    return {
      melding: bilde ? 'Bildet har ingen adresse.' : 'Lenken har ingen adresse.',
      forventet: bilde ? '![Det bildet viser](vedlegg/figur.png)' : '[Teksten](https://…)',
      tiltak: bilde
        ? 'Skriv adressen i parentesen, eller ta bildet bort.'
        : 'Skriv adressen i parentesen. Er den ikke kjent, la teksten stå uten lenke.',
    };
  if (tom)
    return {
      melding: `Lenken til «${adresse}» har ingen tekst.`,
      forventet: `[Teksten](${adresse})`,
      tiltak: 'Skriv mellom hakeparentesene hva lenken fører til, eller ta den bort.',
      gjelder: adresse,
    };
  if (bilde || !adresse.startsWith('#')) return undefined;
  const ider = iderI(kropp);
  const id = adresse.slice(1);
  if (ider.includes(id) || SIDENS_EGNE.has(id)) return undefined;
  const forslag = naermeste(id, ider);
  return {
    melding: `Siden har ikke stedet «${adresse}».`,
    forventet: ider.length
      ? `et av stedene ${ider
          .slice(0, 12)
          .map((i) => `#${i}`)
          .join(', ')}`
      : 'en overskrift i teksten',
    tiltak: forslag
      ? `Mente du «#${forslag}»?`
      : 'Rett det som står etter #, eller la teksten stå uten lenke.',
    gjelder: adresse,
  };
}

/** Every place in a body that a page gives an id: sections, headings, points and action points. */
const iderI = ({ seksjoner, underoverskrifter }: Kropp): string[] => [
  ...seksjoner.flatMap(({ id, punkter = [], aksjonspunkter = [] }) => [
    id,
    ...punkter.map(({ nr }) => `${id}-${nr.toLowerCase()}`),
    ...aksjonspunkter.map(({ nr }) => `aksjonspunkt-${nr}`),
  ]),
  ...underoverskrifter.map(({ id }) => id),
];

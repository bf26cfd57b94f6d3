import type { Lenke } from '#markdown/seksjon';
import type { Avvik } from '#schema/avvik';
import { lagSidesjekk, lagStedsjekk } from './lenkemaal.ts';
import type { Grunnlag, Regel } from './regel.ts';

/** A link that leads nowhere: no address, no text to follow, or a page, or a place on a page, that is not there. */
export const tomLenke: Regel = {
  id: 'tom-lenke',
  nivaa: 'feil',
  kanGodtas: true,
  tittel: 'Lenker har en adresse, en tekst og et mål som finnes',
  sjekk: (grunnlag: Grunnlag) => {
    const sidefeil = lagSidesjekk(grunnlag);
    return grunnlag.filer.flatMap((fil) => {
      const stedsfeil = lagStedsjekk(fil.kropp);
      return fil.kropp.lenker.flatMap((lenke): Avvik[] => {
        const { adresse, bilde, linje, kolonne } = lenke;
        const maal = (): Ord | undefined => (bilde ? undefined : (stedsfeil(adresse) ?? sidefeil(adresse)));
        const ord = feilVed(lenke) ?? maal();
        return ord ? [{ regel: 'tom-lenke', fil: fil.sti, linje, kolonne, ...ord }] : [];
      });
    });
  },
};

type Ord = Pick<Avvik, 'melding' | 'forventet' | 'tiltak' | 'gjelder'>;

/** No address, or no text to follow. */
function feilVed({ adresse, bilde, tom }: Lenke): Ord | undefined {
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
  return undefined;
}

import type { AlleFiler } from '#markdown/fil';
import { delKropp } from '#markdown/frontmatter';
import { type LoestMerke, merkenavn } from '#markdown/loese-merker';
import type { Lenke } from '#markdown/seksjon';
import type { Avvik } from '#schema/avvik';
import { foersteAv } from '#schema/avvikliste';
import { naermeste } from '#schema/forslag';
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
      const lenkefeil = fil.kropp.lenker.flatMap((lenke): Avvik[] => {
        const { adresse, bilde, linje, kolonne } = lenke;
        const maal = (): Ord | undefined => (bilde ? undefined : (stedsfeil(adresse) ?? sidefeil(adresse)));
        const ord = feilVed(lenke) ?? maal();
        return ord ? [{ regel: 'tom-lenke', fil: fil.sti, linje, kolonne, ...ord }] : [];
      });
      return [...lenkefeil, ...ukjenteAdresser(fil), ...loeseMerker(fil)];
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

/** What an address begins with, in a link as it is written: «htp» of `[planen](htp://example.org)`. */
const FORAN = /(?:\]\(<?|^<)([a-z]{3,7}):/iu;

/** Addresses that no page lets anyone follow, and that do no harm: «htp://…», «ftp://…», «C:\…». */
const ukjenteAdresser = ({ sti, kropp: { bortfall = [] } }: AlleFiler): Avvik[] =>
  bortfall
    .filter(({ slag, fare }) => slag === 'lenke' && !fare)
    .map(({ skrevet, linje, kolonne }) => {
      const ment = naermeste(FORAN.exec(skrevet)?.[1] ?? '', ['https', 'http'], 1);
      return {
        regel: 'tom-lenke',
        fil: sti,
        linje,
        kolonne,
        melding: `Adressen i lenken «${skrevet}» fører ikke til noe.`,
        forventet: 'en adresse som begynner med https://, mailto: eller vedlegg/',
        tiltak: ment ? `Mente du «${ment}://»?` : 'Skriv hele adressen, eller ta lenken bort.',
        gjelder: skrevet,
      };
    });

const MERKE: Record<LoestMerke['slag'], { mangler: string; form: (navn: string) => string; tiltak: string }> =
  {
    fotnote: {
      mangler: 'ingen fotnote i filen',
      form: (navn) => `[^${navn}]: Teksten i fotnoten`,
      tiltak: 'Skriv fotnoten på en linje for seg, eller ta merket bort.',
    },
    lenke: {
      mangler: 'ingen adresse i filen',
      form: (navn) => `[${navn}]: https://…`,
      tiltak: 'Skriv adressen på en linje for seg, eller la teksten stå uten hakeparenteser.',
    },
    bilde: {
      mangler: 'ingen adresse i filen',
      form: (navn) => `[${navn}]: vedlegg/figur.png`,
      tiltak: 'Skriv adressen på en linje for seg, eller ta bildet bort.',
    },
  };

/** Marks whose target is missing: readers see brackets, and nobody is led astray. */
function loeseMerker({ sti, tekst, kropp: { merker = [] } }: AlleFiler): Avvik[] {
  if (merker.length === 0) return [];
  const kjente = merkenavn(delKropp(tekst).kropp);
  return foersteAv(
    merker.map(({ slag, navn, skrevet, linje, kolonne }, n) => {
      const { mangler, form, tiltak } = MERKE[slag];
      // Those further down are only counted, and every number is near another.
      const forslag = n < 30 && /\p{L}/u.test(navn) ? naermeste(navn, kjente[slag]) : undefined;
      return {
        regel: 'tom-lenke',
        fil: sti,
        linje,
        kolonne,
        nivaa: 'advarsel' as const,
        melding: `«${skrevet}» har ${mangler}, og leserne ser hakeparentesene.`,
        forventet: `en linje med ${form(navn || 'merke')}`,
        tiltak: forslag === undefined ? tiltak : `Mente du «${forslag}»?`,
        gjelder: skrevet,
      };
    }),
  );
}

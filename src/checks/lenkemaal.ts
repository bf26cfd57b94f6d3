import type { Kropp } from '#markdown/seksjon';
import { SIDENS_EGNE } from '#markdown/ider';
import type { Avvik } from '#schema/avvik';
import { naermeste } from '#schema/forslag';
import { lagAdressesjekk, offentligeAdresser } from './adresse.ts';
import { type Grunnlag, harUlestTekst } from './regel.ts';

type Ord = Pick<Avvik, 'melding' | 'forventet' | 'tiltak' | 'gjelder'>;

/** Looking for what was meant goes through every place there is: after this many in a file or an archive it stops. */
const FLEST_FORSLAG = 20;

/** Gives the nearest known word for the first unknown ones, then no more. @param kjente made when first asked for */
function lagForslag(kjente: () => readonly string[]): (skrevet: string) => string | undefined {
  const svar = new Map<string, string | undefined>();
  return (skrevet) => {
    if (!svar.has(skrevet) && svar.size < FLEST_FORSLAG) svar.set(skrevet, naermeste(skrevet, kjente()));
    return svar.get(skrevet);
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

/** Makes a function that says what is wrong with links like `#vedtak-2` in one body. */
export function lagStedsjekk(kropp: Kropp): (adresse: string) => Ord | undefined {
  let ider: Set<string> | undefined;
  const forslag = lagForslag(() => [...(ider ?? [])]);
  return (adresse) => {
    if (!adresse.startsWith('#')) return undefined;
    ider ??= new Set(iderI(kropp));
    const id = adresse.slice(1);
    if (ider.has(id) || SIDENS_EGNE.has(id)) return undefined;
    const naer = forslag(id);
    const noen = [...ider.values().take(12)].map((i) => `#${i}`).join(', ');
    return {
      melding: `Siden har ikke stedet «${adresse}».`,
      forventet: noen ? `et av stedene ${noen}` : 'en overskrift i teksten',
      tiltak: naer ? `Mente du «#${naer}»?` : 'Rett det som står etter #, eller la teksten stå uten lenke.',
      gjelder: adresse,
    };
  };
}

/** The notice, the minutes or both; of a meeting that is hidden altogether, `henvisning-til-utkast` tells. */
const DOKUMENT = /(?<=\/)(?:innkalling|referat|samlet)\/$/u;

/** Makes a function that says what is wrong with links like `/saker/nuit/2025/14/`, as far as the archive knows. */
export function lagSidesjekk(grunnlag: Grunnlag): (adresse: string) => Ord | undefined {
  // The page may be made of a file that cannot be read.
  if (harUlestTekst(grunnlag.uleste)) return () => undefined;
  const tilstand = lagAdressesjekk(grunnlag);
  const gamle = new Set(
    grunnlag.filer.flatMap((fil) => (fil.slag === 'adresser' ? fil.data.map(({ fra }) => fra) : [])),
  );
  let kjente: string[] | undefined;
  const forslag = lagForslag(() => (kjente ??= offentligeAdresser(grunnlag.arkiv, tilstand)));
  return (adresse) => {
    if (!/^\/(?!\/)/u.test(adresse)) return undefined;
    const sti = adresse.replace(/[?#].*$/su, '').replace(/\/[^/.]+$/u, '$&/');
    if (gamle.has(sti)) return undefined;
    const funnet = tilstand(sti);
    if (funnet === 'skjult' && DOKUMENT.test(sti) && tilstand(sti.replace(DOKUMENT, '')) === 'finnes')
      return {
        melding: `Siden «${adresse}» er ikke offentlig.`,
        forventet: 'adressen til en side eller fil som er publisert',
        tiltak: 'Ta bort lenken til dokumentet er publisert, eller vis til møtet.',
        gjelder: adresse,
      };
    if (funnet !== 'mangler') return undefined;
    const naer = forslag(sti);
    return {
      melding: `Siden «${adresse}» finnes ikke på nettstedet.`,
      forventet: 'adressen til en side eller fil som er publisert, uten det nettstedet begynner med',
      tiltak: naer ? `Mente du «${naer}»?` : 'Rett adressen, eller la teksten stå uten lenke.',
      gjelder: adresse,
    };
  };
}

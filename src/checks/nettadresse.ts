import type { AlleFiler } from '#markdown/fil';
import type { Lenke } from '#markdown/seksjon';
import type { Avvik, Retting } from '#schema/avvik';

/** «www.helsedir.no», «helsedir.no/side»: a web address as people say it. A browser takes it for a file beside the page. */
const UTEN_HTTPS =
  /^(?:www\.(?:[a-z0-9-]+\.)+[a-z]{2,}|(?:[a-z0-9-]+\.)+(?:no|com|org|net|eu|int|se|dk|fi))(?::\d+)?(?:[/?#]|$)/iu;

type Ord = Pick<Avvik, 'melding' | 'forventet' | 'tiltak' | 'retting'>;

/**
 * Makes a function that tells of links in one file whose address lacks only `https://`.
 * @returns nothing for any other link
 */
export function lagNettsjekk({ tekst }: AlleFiler): (lenke: Lenke) => Ord | undefined {
  let linjestart: number[] | undefined;
  return ({ adresse, linje, kolonne }) => {
    if (!UTEN_HTTPS.test(adresse)) return undefined;
    linjestart ??= [0, ...[...tekst.matchAll(/\n/gu)].map(({ index }) => index + 1)];
    const retting = medHttps(tekst, (linjestart[linje - 1] ?? 0) + kolonne - 1, adresse);
    return {
      melding: `Adressen «${adresse}» mangler https:// foran, og fører ikke til noe.`,
      forventet: `https://${adresse}`,
      tiltak: 'Skriv https:// foran adressen.',
      ...(retting ? { retting: [retting] } : {}),
    };
  };
}

/** The link begins at `fra`; its address is written out in the same paragraph, or the repair is not certain. */
function medHttps(tekst: string, fra: number, adresse: string): Retting | undefined {
  const slutt = tekst.indexOf('\n\n', fra);
  const lenke = tekst.slice(fra, slutt < 0 ? undefined : slutt);
  const her = lenke.indexOf('](') + 2;
  return lenke.startsWith('[') && her > 1 && lenke.startsWith(adresse, her)
    ? { fra: fra + her, til: fra + her, tekst: 'https://' }
    : undefined;
}

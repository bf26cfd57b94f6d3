import type { Person } from '#schema/person';
import type { Trykt } from '#schema/verdier';
import { stor } from '#ordform';

/** Keys of the front matter as words: what is printed otherwise. */
const FELT: Record<string, string> = {
  sak: 'saksnummeret',
  saksnummer: 'saksnummeret',
  tittel: 'tittelen',
  dato: 'datoen',
  frist: 'fristen',
  oppdrag: 'oppdraget',
  sakstype: 'sakstypen',
  utvalg: 'utvalget',
  moete: 'møtet',
  arena: 'organet',
  datoTekst: 'tidspunktet',
  vedtak: 'vedtaket',
  tekst: 'teksten',
  navn: 'navnet',
};

interface TryktForm {
  /** «tittelen» */
  felt: string;
  /** As printed, character by character. */
  form: string;
  /** Where in the original: «toppnotatet». */
  hvor?: string;
}

function tryktFormer(trykt: Trykt | undefined): TryktForm[] {
  return Object.entries(trykt ?? {}).flatMap(([noekkel, verdi]) => {
    const felt = FELT[noekkel] ?? noekkel;
    return typeof verdi === 'string'
      ? [{ felt, form: verdi }]
      : verdi.map(({ hvor, tekst }) => ({ felt, form: tekst, hvor }));
  });
}

/**
 * «Datoen er trykt «23.5.2025» i originalen.», one sentence per printed form that differs from what is right.
 * @param merknad a remark shown beside; a form that it names already is not said again
 */
export const tryktSetninger = (trykt: Trykt | undefined, merknad = ''): string[] =>
  tryktFormer(trykt)
    .filter(({ form }) => !merknad.includes(form))
    .map(
      ({ felt, form, hvor }) =>
        `${stor(felt)} er trykt «${form}» i ${hvor ? `originalen (${hvor})` : 'originalen'}.`,
    );

/** « (trykt: «Medlem En»)» after what is printed otherwise, else nothing. */
export function tryktTillegg(trykt: Trykt | undefined): string {
  const former = tryktFormer(trykt).map(({ form }) => `«${form}»`);
  return former.length > 0 ? ` (trykt: ${former.join(' og ')})` : '';
}

/** «Medlem 1, Helsedirektoratet (trykt: «Medlem En»)». */
export function personTekst({ navn, organisasjon, tittel, rolle, trykt }: Person): string {
  return [navn, tittel, organisasjon, rolle].filter(Boolean).join(', ') + tryktTillegg(trykt);
}

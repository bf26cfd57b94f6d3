import { asciiId, Ider } from '#markdown/ider';
import type { Ordliste } from '#schema/registre';

/** One entry as the page shows it. */
export interface Oppslag {
  /** Anchor: `ehds`. */
  id: string;
  /** What a reader looks up: the abbreviation, else the term itself. */
  ord: string;
  /** What the abbreviation stands for. */
  lang?: string;
  spraak?: string;
  forklaring?: string;
  /** «Også: helsedataforordningen, …» */
  ogsaa?: string;
}

/** The entries in Norwegian alphabetical order, by the letter they begin with. */
export function etterBokstav(ordliste: Ordliste): { bokstav: string; id: string; oppslag: Oppslag[] }[] {
  const ider = new Ider();
  const alle = ordliste
    .toSorted((a, b) => (a.kort ?? a.lang).localeCompare(b.kort ?? b.lang, 'nb'))
    .map(({ kort, lang, spraak, forklaring, synonymer = [] }): Oppslag => ({
      id: ider.forOverskrift(kort ?? lang),
      ord: kort ?? lang,
      ...(kort ? { lang } : {}),
      ...(spraak ? { spraak } : {}),
      ...(forklaring ? { forklaring } : {}),
      ...(synonymer.length > 0 ? { ogsaa: synonymer.join(', ') } : {}),
    }));
  const grupper = Map.groupBy(alle, ({ ord }) => ord.charAt(0).toLocaleUpperCase('nb'));
  return [...grupper].map(([bokstav, oppslag]) => ({
    bokstav,
    id: `bokstav-${asciiId(bokstav) || 'tegn'}`,
    oppslag,
  }));
}

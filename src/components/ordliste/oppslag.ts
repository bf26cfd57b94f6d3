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

const ordI = ({ kort, lang }: Ordliste[number]): string => kort ?? lang;

const sortert = (ordliste: Ordliste): Ordliste =>
  ordliste.toSorted((a, b) => ordI(a).localeCompare(ordI(b), 'nb'));

/** The anchor of every entry on `/ordliste/`. */
export function oppslagId(ordliste: Ordliste): Map<Ordliste[number], string> {
  const ider = new Ider();
  return new Map(sortert(ordliste).map((oppslag) => [oppslag, ider.forOverskrift(ordI(oppslag))]));
}

/** The entries in Norwegian alphabetical order, by the letter they begin with. */
export function etterBokstav(ordliste: Ordliste): { bokstav: string; id: string; oppslag: Oppslag[] }[] {
  const alle = [...oppslagId(ordliste)].map(
    ([{ kort, lang, spraak, forklaring, synonymer = [] }, id]): Oppslag => ({
      id,
      ord: kort ?? lang,
      ...(kort ? { lang } : {}),
      ...(spraak ? { spraak } : {}),
      ...(forklaring ? { forklaring } : {}),
      ...(synonymer.length > 0 ? { ogsaa: synonymer.join(', ') } : {}),
    }),
  );
  const grupper = Map.groupBy(alle, ({ ord }) => ord.charAt(0).toLocaleUpperCase('nb'));
  return [...grupper].map(([bokstav, oppslag]) => ({
    bokstav,
    id: `bokstav-${asciiId(bokstav) || 'tegn'}`,
    oppslag,
  }));
}

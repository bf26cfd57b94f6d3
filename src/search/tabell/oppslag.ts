import type { Arkiv } from '#domain/arkiv';
import { navnetreff } from '#domain/personer';
import { kortnavnNaa, skrivemaater } from '#domain/utvalg';
import type { Personnavnvalg } from '#schema/nettsted';

/** What the search must know at once to read a query: the committees, what means the same, and the rule for names. */
export interface Oppslag {
  utvalg: {
    id: string;
    /** Short name now: what `Siderad.utvalg` has. */
    kort: string;
    /** Id, and every name, short name and alias that it has had, each once; those of a predecessor stand on its own. */
    navn: string[];
    /** Id of the committee that took its place. */
    etterfoelger?: string;
  }[];
  forkortelser: {
    /** Any of them means the others; the short one first, if there is one. */
    former: string[];
    kort?: string;
  }[];
  /** How long names of persons give hits, unless they always do. */
  personnavn?: Exclude<Personnavnvalg, 'alltid'>;
}

/**
 * The look-ups of an archive, as a JSON value.
 * Committees by id; glossary entries that have one form only say nothing here and are left out.
 */
export function lagOppslag(arkiv: Pick<Arkiv, 'utvalg' | 'ordliste' | 'nettsted'>): Oppslag {
  const { utvalg, ordliste } = arkiv;
  const personnavn = navnetreff(arkiv);
  return {
    utvalg: utvalg.map((u) => ({
      id: u.id,
      kort: kortnavnNaa(u),
      navn: [...new Set(skrivemaater(u))],
      ...(u.etterfoelger ? { etterfoelger: u.etterfoelger.id } : {}),
    })),
    forkortelser: ordliste.flatMap(({ kort, lang, synonymer = [] }) => {
      const former = [...new Set([...(kort ? [kort] : []), lang, ...synonymer])];
      return former.length > 1 ? [{ former, ...(kort ? { kort } : {}) }] : [];
    }),
    ...(personnavn === 'alltid' ? {} : { personnavn }),
  };
}

import type { Arkiv } from '#domain/arkiv';
import { kortnavnNaa, skrivemaater } from '#domain/utvalg';

/** What the search must know at once to read a query: the committees, and what means the same. */
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
}

/**
 * The look-ups of an archive, as a JSON value.
 * Committees by id; glossary entries that have one form only say nothing here and are left out.
 */
export function lagOppslag({ utvalg, ordliste }: Pick<Arkiv, 'utvalg' | 'ordliste'>): Oppslag {
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
  };
}

import type { Ordliste } from '#schema/registre';
import type { Arkiv } from './arkiv.ts';
import { enGang } from './en-gang.ts';
import type { Utvalg } from './utvalg.ts';

/** An abbreviation, what it stands for, and where more is said of it: in the glossary or on a committee's page. */
export interface Forkortelse {
  kort: string;
  lang: string;
  /** Language of the long form when it is not Norwegian. */
  spraak?: string;
  kilde: Ordliste[number] | Utvalg;
}

/** Two capitals make an abbreviation: «NUFA» is one, «Fagrådet» is a short name that says what it is. */
const FORKORTET = /\p{Lu}.*\p{Lu}/u;

/**
 * Every abbreviation the archive can explain, the longest first. The names of committees go before the glossary: pages
 * link them to the committee already, and the same word must not lead to two places.
 */
export const forkortelserI = enGang(
  ({ ordliste, utvalg }: Pick<Arkiv, 'ordliste' | 'utvalg'>): readonly Forkortelse[] => {
    const alle = [...utvalg.flatMap(fraUtvalg), ...ordliste.flatMap(fraOrdliste)];
    const foerste = new Map(alle.toReversed().map((forkortelse) => [forkortelse.kort, forkortelse]));
    return [...foerste.values()].toSorted((a, b) => b.kort.length - a.kort.length);
  },
);

const fraOrdliste = (oppslag: Ordliste[number]): Forkortelse[] =>
  oppslag.kort
    ? [
        {
          kort: oppslag.kort,
          lang: oppslag.lang,
          ...(oppslag.spraak ? { spraak: oppslag.spraak } : {}),
          kilde: oppslag,
        },
      ]
    : [];

const fraUtvalg = (utvalg: Utvalg): Forkortelse[] =>
  utvalg.data.navn.flatMap(({ kort, navn }) =>
    kort && FORKORTET.test(kort) ? [{ kort, lang: navn, kilde: utvalg }] : [],
  );

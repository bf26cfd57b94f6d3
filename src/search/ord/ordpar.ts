import { noekkel } from './noekkel.ts';
import type { Ordform } from './ordliste.ts';
import type { Ordoppslag } from './ordoppslag.ts';

/** A compound of the archive that several words of a query mean. */
export interface Sammensatt {
  /** Places of the words in the query. */
  ord: readonly number[];
  former: readonly Ordform[];
}

/** At most so many words are one compound: «helse data strategi». */
const FLEST = 3;
/** What may link two words: «virksomhetsplan». */
const FUGER = ['', 's', 'e'];
/** So many letters more than its parts a compound may have: a linking letter, an ending that the stem of a part lacks. */
const ROM = 3;
/** Words this short begin and end too much. */
const KORTEST = 4;

/** Neighbours written as one: «e resept», «icd 11», «helse data strategi». */
export async function skrevetSammen(ordene: readonly string[], liste: Ordoppslag): Promise<Sammensatt[]> {
  const rekker = ordene.flatMap((_, fra) =>
    Array.from({ length: FLEST - 1 }, (_, i) => ordene.slice(fra, fra + i + 2))
      .filter((rekke, i) => rekke.length === i + 2)
      .map((rekke) => ({ ord: rekke.map((_, i) => fra + i), rekke })),
  );
  await liste.hent(rekker.map(({ rekke }) => noekkel(rekke.join(''))));
  return rekker.flatMap(({ ord, rekke }) => {
    const korte = rekke.some((ord) => ord.length < KORTEST);
    const former = FUGER.flatMap((fuge) => liste.med(noekkel(rekke.join(fuge)))).filter(
      // «plan er» is no word of its own: the stemmer takes the second for an ending.
      ({ form, noekkel: hele }) => hele !== noekkel(rekke[0] ?? '') && (korte || erEttOrd(form)),
    );
    return former.length > 0 ? [{ ord, former }] : [];
  });
}

/** Compounds that begin with one word and end with another: «legemiddelregister» for «register for legemidler». */
export function somLedd(ordene: readonly string[], liste: Ordoppslag): Sammensatt[] {
  return ordene.flatMap((foerst, i) =>
    ordene.flatMap((sist, j) => {
      if (i === j || Math.abs(i - j) > 2) return [];
      const former = medLedd(foerst, sist, liste);
      return former.length > 0 ? [{ ord: [i, j].sort((a, b) => a - b), former }] : [];
    }),
  );
}

/** The parts of a word with hyphens are found by themselves. */
const erEttOrd = (form: string): boolean => !form.includes('-');

function medLedd(foerst: string, sist: string, liste: Ordoppslag): Ordform[] {
  const begynnelse = noekkel(foerst);
  const slutt = noekkel(sist);
  if (begynnelse.length < KORTEST || slutt.length < KORTEST) return [];
  // «legemidler» and «legemiddel» differ in the last letters of the stem.
  return liste
    .fra(begynnelse.slice(0, Math.max(KORTEST - 1, begynnelse.length - 2)))
    .filter(({ form, noekkel: hele }) => {
      const foer = hele.slice(0, -slutt.length);
      return erEttOrd(form) && hele.endsWith(slutt) && erFoerledd(foer, begynnelse);
    })
    .toSorted((a, b) => b.sider - a.sider);
}

/** Whether letters are a word by its key, with or without what links it to another. */
const erFoerledd = (foer: string, ordet: string): boolean =>
  (foer.startsWith(ordet) && foer.length - ordet.length <= ROM) || noekkel(foer) === ordet;

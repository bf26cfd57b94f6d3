import { noekkel } from './noekkel.ts';
import type { Oppslag } from '../tabell/oppslag.ts';

/** Words of a query that stand in the glossary, and what means the same. */
export interface Forkortet {
  /** Places of the words in the query. */
  ord: readonly number[];
  /** The other forms, each as its words. */
  andre: readonly (readonly string[])[];
}

const ordI = (form: string): string[] => form.split(/[\s–()]+/u).filter((ord) => noekkel(ord) !== '');

/** Finds every form of a glossary entry in a query: «DHO», or «digital hjemmeoppfølging» among other words. */
export function forkortelserI(
  ordene: readonly string[],
  { forkortelser }: Pick<Oppslag, 'forkortelser'>,
): Forkortet[] {
  const noekler = ordene.map(noekkel);
  return forkortelser.flatMap(({ former }) =>
    former.flatMap((form) => {
      const skrevet = ordI(form).map(noekkel);
      if (skrevet.length === 0) return [];
      const fra = noekler.findIndex((_, i) => skrevet.every((n, j) => noekler[i + j] === n));
      if (fra < 0) return [];
      const andre = former.filter((annen) => annen !== form).map(ordI);
      return [{ ord: skrevet.map((_, j) => fra + j), andre }];
    }),
  );
}

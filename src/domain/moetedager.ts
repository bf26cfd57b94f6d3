import { enGang } from './en-gang.ts';
import type { Moete } from './moete.ts';
import { naereDager } from './naer-dag.ts';
import type { Utvalg } from './utvalg.ts';

/** The meetings of a committee that have a file, by every day of theirs and every day they were moved from. */
const perDag = enGang((utvalg: Utvalg): ReadonlyMap<string, Moete> => {
  const dager = new Map<string, Moete>();
  for (const moete of utvalg.moeter) {
    if (!moete.data) continue;
    for (const dag of [...moete.datoer, ...(moete.data.flyttetFra ?? [])])
      if (!dager.has(dag)) dager.set(dag, moete);
  }
  return dager;
});

/** The meeting of a committee on an ISO day, when it has a file; also by a day that it was moved from. */
export const moeteDen = (utvalg: Utvalg, dag: string): Moete | undefined => perDag(utvalg).get(dag);

/** Every day of a year that the archive has a meeting of the committee, in order. */
export const moetedagerI = (utvalg: Utvalg, aar: number): string[] =>
  [...perDag(utvalg).keys()].filter((dag) => Number(dag.slice(0, 4)) === aar).toSorted();

/**
 * A day of a meeting with a file that a wrong day may have been meant for; the likeliest.
 * @param dag ISO day
 * @param iAaret of a sak with a number the year is known, and only days in it can be meant
 */
export const naermesteMoetedag = (utvalg: Utvalg, dag: string, iAaret: boolean): string | undefined =>
  naereDager(dag).find(
    (annen) => moeteDen(utvalg, annen) && !(iAaret && annen.slice(0, 4) !== dag.slice(0, 4)),
  );

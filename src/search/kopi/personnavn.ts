import type { Arkiv } from '#domain/arkiv';
import { type Navngitt, navnetreff, navngitte } from '#domain/personer';
import type { Faktum } from '../tabell/fakta.ts';
import { type Navneleter, lagNavneleter } from './navneleter.ts';

/** Finds the names that the index must not have from a page with some facts. */
export type Navnekutt = (fakta: Partial<Record<Faktum, string[]>>) => Navneleter;

/**
 * Have twelve months passed since a day? Both are ISO days; a month or a year, where no more is known, is its first day.
 */
const erForbi = (dag: string, idag: string): boolean =>
  dag === '' || `${Number(dag.slice(0, 4)) + 1}${dag.slice(4)}` < idag;

/**
 * The day that the text of a page is from, as far as it has one: a matter is as old as its first treatment, since it
 * retells them all.
 */
const sidensDag = ({ foerst, dato, aar }: Partial<Record<Faktum, string[]>>): string | undefined =>
  foerst?.[0] ?? dato?.[0] ?? aar?.toSorted()[0];

/**
 * What decides which personal names the index may have, by `soek.personnavn` in `nettsted.yaml`. A person that nothing
 * gives a role is never in it. A name that no list of the archive has cannot be known, and stays.
 */
export function lagNavnekutt(arkiv: Arkiv): Navnekutt {
  const valg = navnetreff(arkiv);
  const alle = navngitte(arkiv);
  const leter = (skalUt: (person: Navngitt) => boolean): Navneleter =>
    lagNavneleter(
      alle.filter(skalUt).flatMap(({ former }) => [...former]),
      alle.filter((person) => !skalUt(person)).flatMap(({ former }) => [...former]),
    );
  const utenRolle = leter(({ harRolle }) => !harRolle);
  if (valg === 'alltid') return () => utenRolle;
  const hverEneste = leter(() => true);
  if (valg === 'aldri') return () => hverEneste;
  const utgaatte = leter(({ harRolle, sist }) => !harRolle || erForbi(sist, arkiv.dag));
  return (fakta) => {
    const dag = sidensDag(fakta);
    if (dag === undefined) return utgaatte;
    return erForbi(dag, arkiv.dag) ? hverEneste : utenRolle;
  };
}

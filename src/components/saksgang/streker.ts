import type { Ledd } from '#domain/ledd';
import { omtrentligTid } from '#domain/omtrentlig';
import type { Sak } from '#domain/sak';

/** A line between two steps, by their place in the list; `fra` is the earlier. */
export interface Strek {
  fra: number;
  til: number;
}

/**
 * The lines that hold a drawing together. The treatments that a paper goes on from are a course, oldest first, up to the
 * paper itself; one without a time stands alone. Every paper tells the same course again and adds to it, so
 * each step is drawn from the latest one before it, and one that nothing then goes on from, to the first that does.
 * An announcement is drawn to what answered it; what nothing answered stands alone.
 */
export function strekerFor(ledd: readonly Ledd[]): Strek[] {
  const alle = [...forloep(ledd), ...besvart(ledd)];
  const naermest = new Map<number, Strek>();
  for (const en of alle) {
    const hittil = naermest.get(en.til);
    if (!hittil || hittil.fra < en.fra) naermest.set(en.til, en);
  }
  const valgt = new Set(naermest.values());
  const fulgt = new Set([...valgt].map(({ fra }) => fra));
  for (const en of alle.toSorted((a, b) => a.til - b.til)) {
    if (fulgt.has(en.fra)) continue;
    fulgt.add(en.fra);
    valgt.add(en);
  }
  return [...valgt].toSorted((a, b) => a.fra - b.fra || a.til - b.til);
}

/** Where each sak stands in the list. */
function plasser(ledd: readonly Ledd[]): Map<Sak, number> {
  return new Map(ledd.flatMap(({ sak, omstridt }, n) => (sak && !omstridt ? [[sak, n] as const] : [])));
}

function forloep(ledd: readonly Ledd[]): Strek[] {
  const plass = plasser(ledd);
  const siterer = new Map<number, Set<number>>();
  ledd.forEach(({ sitater }, n) => {
    for (const { fra } of sitater) {
      const her = plass.get(fra);
      if (her !== undefined && her !== n) siterer.set(her, (siterer.get(her) ?? new Set()).add(n));
    }
  });
  return [...siterer].flatMap(([her, siterte]) => {
    const datert = [...siterte].filter((n) => harTid(ledd[n])).toSorted((a, b) => a - b);
    return [...datert, her].slice(1).map((n, i) => strek(datert[i] ?? her, n));
  });
}

/** Somebody says when it was, if only the year. */
const harTid = (ledd: Ledd | undefined): boolean =>
  Boolean(ledd?.dato ?? omtrentligTid(ledd?.datoTekst ?? ''));

function besvart(ledd: readonly Ledd[]): Strek[] {
  const plass = plasser(ledd);
  return ledd.flatMap(({ slag, varsler }, n) =>
    (slag === 'varslet' ? [] : varsler).flatMap(({ sak }) => {
      const her = plass.get(sak);
      return her === undefined || her === n ? [] : [strek(her, n)];
    }),
  );
}

const strek = (a: number, b: number): Strek => ({ fra: Math.min(a, b), til: Math.max(a, b) });

import type { Stolpe } from '#components/diagram/stolper.ts';
import type { Reise } from '#domain/statistikk';
import { antall } from '#ordform';

const LENGDER = [
  ['Under 3 måneder', 91],
  ['3–6 måneder', 183],
  ['6–12 måneder', 365],
  ['1–2 år', 730],
  ['2 år eller mer', Infinity],
] as const;

/** How many matters took how long; those whose whole length is not known are left out. */
export function etterLengde(reiser: readonly Reise[]): Stolpe[] {
  const dager = reiser.flatMap((reise) => (reise.minst ? [] : (reise.dager ?? [])));
  return LENGDER.map(([navn, til], n) => {
    const fra = LENGDER[n - 1]?.[1] ?? 0;
    return { navn, antall: dager.filter((d) => d >= fra && d < til).length };
  });
}

const FLEST_HVER_FOR_SEG = 6;

/** How many matters had so many treatments, or went through so many committees; the most of them together. */
function etterTall(tall: readonly number[], fra: number, ord: readonly [string, string]): Stolpe[] {
  const flest = Math.max(fra, ...tall);
  const til = Math.min(flest, FLEST_HVER_FOR_SEG);
  return Array.from({ length: til - fra + 1 }, (_, i) => fra + i).map((n) =>
    n === til && flest > til
      ? { navn: `${n} eller flere`, antall: tall.filter((t) => t >= n).length }
      : { navn: antall(n, ...ord), antall: tall.filter((t) => t === n).length },
  );
}

export const etterBehandlinger = (reiser: readonly Reise[]): Stolpe[] =>
  etterTall(
    reiser.map((reise) => reise.behandlinger),
    2,
    ['behandling', 'behandlinger'],
  );

/** Matters that only bodies outside the archive have treated are left out. */
export const etterUtvalg = (reiser: readonly Reise[]): Stolpe[] =>
  etterTall(
    reiser.flatMap((reise) => (reise.utvalg > 0 ? [reise.utvalg] : [])),
    1,
    ['utvalg', 'utvalg'],
  );

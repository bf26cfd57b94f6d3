import { MAANEDER } from '#schema/kalender';

/** The first month of other parts of a year, near enough to put them in order; the last that fits counts. */
const DELER_AV_AARET: readonly (readonly [RegExp, string])[] = [
  [/\bvinter|første kvartal/u, '01'],
  [/\bvår/u, '03'],
  [/andre kvartal/u, '04'],
  [/\bsommer/u, '06'],
  [/tredje kvartal/u, '07'],
  [/\bhøst/u, '09'],
  [/fjerde kvartal/u, '10'],
];

/**
 * Where a time in words belongs: «mai 2025» → `2025-05`, «høsten 2021» → `2021-09`, «innen 2030» → `2030`. Of several
 * times the last counts.
 * @returns year, or year and month, that sort before every day in them; undefined when no year is named
 */
export function omtrentligTid(iOrd: string): string | undefined {
  const ord = iOrd.toLocaleLowerCase('nb');
  const aar = ord.match(/\b20\d{2}\b/gu)?.at(-1);
  if (!aar) return undefined;
  const maaned = MAANEDER.findLastIndex((navn) => ord.includes(navn)) + 1;
  if (maaned > 0) return `${aar}-${String(maaned).padStart(2, '0')}`;
  const del = DELER_AV_AARET.findLast(([form]) => form.test(ord))?.[1];
  return del ? `${aar}-${del}` : aar;
}

/**
 * As `omtrentligTid`, but no closer than the words are: a season says no more than its year.
 */
export function sikkerTid(iOrd: string): string | undefined {
  const maaned = MAANEDER.some((navn) => iOrd.toLocaleLowerCase('nb').includes(navn));
  return omtrentligTid(iOrd)?.slice(0, maaned ? 7 : 4);
}

/**
 * The whole of a time in words lies before a day.
 * @param dag ISO day
 * @returns undefined when no year is named
 */
export function erOmme(iOrd: string, dag: string): boolean | undefined {
  const tid = sikkerTid(iOrd);
  return tid === undefined ? undefined : tid < dag.slice(0, tid.length);
}

import { MAANEDER } from '#schema/kalender';

type Del = readonly [form: RegExp, maaned: string];

const MAANEDENE: readonly Del[] = MAANEDER.map((navn, n) => [
  new RegExp(navn, 'gu'),
  String(n + 1).padStart(2, '0'),
]);

/** The first month of other parts of a year, near enough to put them in order. */
const DELER_AV_AARET: readonly Del[] = [
  [/\bvinter|første kvartal/gu, '01'],
  [/\bvår/gu, '03'],
  [/andre kvartal/gu, '04'],
  [/\bsommer/gu, '06'],
  [/tredje kvartal/gu, '07'],
  [/\bhøst/gu, '09'],
  [/fjerde kvartal/gu, '10'],
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
  const deler = MAANEDER.some((navn) => ord.includes(navn)) ? MAANEDENE : DELER_AV_AARET;
  const steder = deler.map(([form, maaned]) => ({
    maaned,
    sted: [...ord.matchAll(form)].at(-1)?.index ?? -1,
  }));
  const sist = steder.reduce((a, b) => (b.sted > a.sted ? b : a));
  return sist.sted < 0 ? aar : `${aar}-${sist.maaned}`;
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

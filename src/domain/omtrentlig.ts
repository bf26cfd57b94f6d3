import { MAANEDER } from '#schema/kalender';

type Del = readonly [form: RegExp, maaned: string];

const MAANEDENE: readonly Del[] = MAANEDER.map((navn, n) => [
  new RegExp(navn, 'gu'),
  String(n + 1).padStart(2, '0'),
]);

/** The first month of other parts of a year, near enough to put them in order. */
const DELER_AV_AARET: readonly Del[] = [
  [/\bvinter|første(?=.*kvartal)/gu, '01'],
  [/\bvår/gu, '03'],
  [/andre(?=.*kvartal)/gu, '04'],
  [/\bsommer/gu, '06'],
  [/tredje(?=.*kvartal)/gu, '07'],
  [/\bhøst/gu, '09'],
  [/fjerde(?=.*kvartal)/gu, '10'],
  [/\b(?:utgangen|slutten) av (?:året|20)/gu, '12'],
];

const AARET = /\b20\d{2}\b/gu;

/** The day before a month: «27. august», «28. eller 29. august». */
const DAGEN = /(\d{1,2})\.(?:\s*(?:[–-]|og|eller)\s*\d{1,2}\.)?\s*$/u;

const nevnerMaaned = (ord: string): boolean => MAANEDER.some((navn) => ord.includes(navn));

/** Parts of a year that the words name, in their order; seasons only where no month is named. */
function delerI(ord: string): { maaned: string; sted: number }[] {
  return (nevnerMaaned(ord) ? MAANEDENE : DELER_AV_AARET)
    .flatMap(([form, maaned]) => [...ord.matchAll(form)].map(({ index }) => ({ maaned, sted: index })))
    .toSorted((a, b) => a.sted - b.sted);
}

/**
 * Where a time in words begins: «mai 2025» → `2025-05`, «27. august–16. september 2020» → `2020-08-27`, «høsten 2021»
 * → `2021-09`, «innen 2030» → `2030`. Of several times the first counts.
 * @returns year, month or day, that sorts before every day in it; undefined when no year is named
 */
export function omtrentligTid(iOrd: string): string | undefined {
  const ord = iOrd.toLocaleLowerCase('nb');
  const [aar, neste] = ord.matchAll(AARET);
  if (!aar) return undefined;
  const sitt = neste ? ord.slice(0, aar.index) : ord;
  const [del] = delerI(sitt);
  if (!del) return aar[0];
  const dag = nevnerMaaned(sitt) ? DAGEN.exec(sitt.slice(0, del.sted))?.[1] : undefined;
  return [aar[0], del.maaned, ...(dag ? [dag.padStart(2, '0')] : [])].join('-');
}

/**
 * As `omtrentligTid`, also for words without a year: they mean the first such time after a day, or the last before it.
 * @param dag ISO day of who says so
 */
export function omtrentligTidVed(iOrd: string, dag: string, side: 'foer' | 'etter'): string | undefined {
  const aar = Number(dag.slice(0, 4));
  const her = omtrentligTid(iOrd);
  if (her || !aar || delerI(iOrd.toLocaleLowerCase('nb')).length === 0) return her;
  const iAar = omtrentligTid(`${iOrd} ${aar}`) ?? '';
  const maaned = dag.slice(0, 7);
  if (side === 'etter') return iAar.slice(0, 7) < maaned ? omtrentligTid(`${iOrd} ${aar + 1}`) : iAar;
  return iAar.slice(0, 7) > maaned ? omtrentligTid(`${iOrd} ${aar - 1}`) : iAar;
}

/**
 * As `omtrentligTid`, but no closer than month, and no closer than the words are: a season says no more than its year.
 */
export function sikkerTid(iOrd: string): string | undefined {
  return omtrentligTid(iOrd)?.slice(0, nevnerMaaned(iOrd.toLocaleLowerCase('nb')) ? 7 : 4);
}

/**
 * The whole of a time in words lies before a day. Of several times the last counts.
 * @param dag ISO day
 * @returns undefined when no year is named
 */
export function erOmme(iOrd: string, dag: string): boolean | undefined {
  const ord = iOrd.toLocaleLowerCase('nb');
  const aar = ord.match(AARET)?.at(-1);
  if (!aar) return undefined;
  const maaned = nevnerMaaned(ord) ? delerI(ord).at(-1)?.maaned : undefined;
  const tid = maaned ? `${aar}-${maaned}` : aar;
  return tid < dag.slice(0, tid.length);
}

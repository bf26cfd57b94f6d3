import type { OmtrentligDato } from '#schema/verdier';

/** Both ends of a period as far as they are known. */
export interface Tidsrom {
  fra?: OmtrentligDato | undefined;
  til?: OmtrentligDato | undefined;
}

const iso = (aar: number, maaned: number, dag: number): string =>
  new Date(Date.UTC(aar, maaned, dag)).toISOString().slice(0, 10);

const tall = (skrevet: string): [aar: number, maaned: number, dag: number] => {
  const [aar = 0, maaned = 1, dag = 1] = skrevet.split('-').map(Number);
  return [aar, maaned - 1, dag];
};

/** The first day that an approximate time may mean, ISO: `2024` → `2024-01-01`. */
export function tidligst(tid: OmtrentligDato): string {
  return iso(...tall(typeof tid === 'string' ? tid : tid.mellom));
}

/** The last day that an approximate time may mean, ISO: `2024-02` → `2024-02-29`. */
export function senest(tid: OmtrentligDato): string {
  const skrevet = typeof tid === 'string' ? tid : tid.og;
  const [aar, maaned, dag] = tall(skrevet);
  if (skrevet.length === 4) return iso(aar, 12, 0);
  return skrevet.length === 7 ? iso(aar, maaned + 1, 0) : iso(aar, maaned, dag);
}

/** The time right after the last day of a period, as exactly as it is written: `2023` → `2024`. */
export function rettEtter(til: OmtrentligDato): OmtrentligDato {
  if (typeof til !== 'string') return til;
  const [aar, maaned, dag] = tall(til);
  if (til.length === 4) return String(aar + 1);
  return til.length === 7 ? iso(aar, maaned + 1, 1).slice(0, 7) : iso(aar, maaned, dag + 1);
}

/** The day before an ISO day. */
export const dagenFoer = (dag: string): string => {
  const [aar, maaned, nr] = tall(dag);
  return iso(aar, maaned, nr - 1);
};

/** May the period hold the day? An end that is not known is open. */
export const kanHolde = ({ fra, til }: Tidsrom, dag: string): boolean =>
  (fra === undefined || tidligst(fra) <= dag) && (til === undefined || dag <= senest(til));

/** Is the day in the period whatever the uncertain ends turn out to be? Without a known start nothing is sure. */
export const holderSikkert = ({ fra, til }: Tidsrom, dag: string): boolean =>
  fra !== undefined && senest(fra) <= dag && (til === undefined || dag <= tidligst(til));

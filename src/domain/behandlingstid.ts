import { sammenlign } from '#schema/avvik';
import type { Ledd } from './ledd.ts';
import { omtrentligTid } from './omtrentlig.ts';

/** When one treatment was, as near as anybody says. */
export interface Behandlingstid {
  /** ISO day, or the month or year that it begins in: sorts. */
  fra: string;
  dato?: string;
  /** In words with a year, when the day is not known. Neither: only the year is known. */
  datoTekst?: string;
}

/** The time of a treatment: its day, else the words for it, else the year in its number. */
export function behandlingstid({ dato, datoTekst, sak, moete }: Ledd): Behandlingstid | undefined {
  if (dato && moete?.tilstand !== 'feildatert') return { fra: dato, dato };
  const fra = datoTekst ? omtrentligTid(datoTekst) : undefined;
  if (datoTekst && fra) return { fra, datoTekst };
  return sak ? { fra: String(sak.aar) } : undefined;
}

/** From when to when a matter was treated, as far as it is known. */
export interface Behandlingstidsrom {
  foerst?: Behandlingstid;
  sist?: Behandlingstid;
  /** How many treatments nobody says the time of. */
  ukjente: number;
  /** How many of all have no known day. */
  utenDag: number;
  /** Every year that the times name, oldest first. */
  aar: number[];
}

/** @param ledd treatments that have taken place */
export function behandlingstidsrom(ledd: readonly Ledd[]): Behandlingstidsrom {
  const tider = ledd.flatMap((l) => behandlingstid(l) ?? []).toSorted((a, b) => sammenlign(a.fra, b.fra));
  const [foerst, sist] = [tider[0], tider.at(-1)];
  return {
    ...(foerst && sist ? { foerst, sist } : {}),
    ukjente: ledd.length - tider.length,
    utenDag: ledd.length - tider.filter((tid) => tid.dato).length,
    aar: [...new Set(tider.flatMap(aarI))].toSorted((a, b) => a - b),
  };
}

/** The years that a time names: «årsskiftet 2021/2022» names two. */
export const aarI = ({ fra, datoTekst = '' }: Behandlingstid): number[] => [
  Number(fra.slice(0, 4)),
  ...(datoTekst.match(/\b20\d{2}\b/gu) ?? []).map(Number),
];

/** Papers tell of this without number and time: it may be more than one treatment. */
export const kanVaereFlere = ({ slag, dato, datoTekst }: Ledd): boolean =>
  slag === 'sitert' && !dato && !datoTekst;

import { sammenlign } from '#schema/avvik';
import { omtrentligTidVed } from './omtrentlig.ts';

/** Everything that may say when something was. */
export interface Tidfesting {
  /** ISO day. */
  dato?: string | undefined;
  /** In words, when the day is not known. */
  datoTekst?: string | undefined;
  /** The year that a number says. */
  aar?: number | undefined;
}

/** A place in order of time; see `iTidsorden`. */
export interface Tidsplass {
  tid: string;
  etter: number;
}

/** Length of an ISO day. */
const DAG = 10;

/**
 * The one rule of order for every list of treatments: the day; else the start of the time that the words say, else of
 * the year in the number. Without any of them it stands first among what was, and last among what is to come.
 * @param side of the sak that tells of it: where no day is named, what it goes on from never stands after it, and what
 * it announces never before
 * @param fortalt ISO day of the sak that tells of it, where it is known
 */
export function tidsplass(
  { dato, datoTekst = '', aar }: Tidfesting,
  side: 'foer' | 'etter',
  fortalt = '',
): Tidsplass {
  if (dato) return { tid: dato, etter: 0 };
  const tid = omtrentligTidVed(datoTekst, fortalt, side) ?? (aar ? String(aar) : undefined);
  if (tid?.length === DAG) return { tid, etter: 0 };
  if (side === 'etter') return { tid: tid === undefined ? '9999' : tid > fortalt ? tid : fortalt, etter: 1 };
  return { tid: tid === undefined ? '' : fortalt && fortalt < tid ? fortalt : tid, etter: -1 };
}

/** Earliest first; on the day of who tells, what was before it stands before it. */
export const iTidsorden = (a: Tidsplass, b: Tidsplass): number =>
  sammenlign(a.tid, b.tid) || a.etter - b.etter;

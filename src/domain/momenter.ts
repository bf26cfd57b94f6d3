import type { AlleFiler } from '#markdown/fil';
import type { Moetedata } from '#schema/moete';
import type { Oeyeblikk, SakPublisering } from '#schema/publisering';
import type { Moment } from './synlige-felt.ts';

/** Nothing is public: what holds when a date, a file or a word is missing. */
export const INGEN: Moment = { moete: false, innkalling: false, referat: false };

function naadd(oeyeblikk: Oeyeblikk | undefined, dato: string): boolean {
  if (oeyeblikk === undefined || oeyeblikk === 'utkast') return false;
  if (oeyeblikk === 'publisert') return true;
  return oeyeblikk.fra <= dato;
}

/** A missing moment is a draft; nothing about a meeting is public before the meeting itself is. */
function momentFor(data: Moetedata, dato: string): Moment {
  const p = data.publisering;
  if (p === 'utkast') return INGEN;
  if (p === 'publisert') return { moete: true, innkalling: true, referat: true };
  const moete = naadd(p.moete, dato);
  return { moete, innkalling: moete && naadd(p.innkalling, dato), referat: moete && naadd(p.referat, dato) };
}

/** A sak follows its meeting; its own words can only hold it back, never run ahead of the meeting. */
function momentForSak(p: SakPublisering | undefined, moete: Moment, dato: string): Moment {
  if (p === undefined || p === 'publisert') return moete;
  if (p === 'utkast') return INGEN;
  if (erSkjermet(p)) return moete;
  return {
    moete: moete.moete,
    innkalling: moete.innkalling && (p.innkalling === undefined || naadd(p.innkalling, dato)),
    referat: moete.referat && (p.referat === undefined || naadd(p.referat, dato)),
  };
}

/** Withdrawn or exempt: a tombstone with its number and reason. */
export const erSkjermet = (
  p: SakPublisering | undefined,
): p is Extract<SakPublisering, { trukket: unknown } | { unntatt: unknown }> =>
  typeof p === 'object' && ('trukket' in p || 'unntatt' in p);

/** The folder that a file lies in: that of its meeting. */
export const mappeAv = (sti: string): string => sti.slice(0, sti.lastIndexOf('/'));

/**
 * What is public of every meeting and sak on a date, by path; a sak without a meeting is not.
 * @param dato as for `offentlig`
 */
export function momenterFor(filer: readonly AlleFiler[], dato: string): Map<string, Moment> {
  const naa = dato.includes('T') ? dato : `${dato}T00:00`;
  const momenter = new Map<string, Moment>();
  for (const fil of filer) if (fil.slag === 'moete') momenter.set(fil.sti, momentFor(fil.data, naa));
  for (const fil of filer) {
    if (fil.slag !== 'sak') continue;
    const moete = momenter.get(`${mappeAv(fil.sti)}/moete.md`) ?? INGEN;
    momenter.set(fil.sti, momentForSak(fil.data.publisering, moete, naa));
  }
  return momenter;
}

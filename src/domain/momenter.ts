import type { AlleFiler } from '#markdown/fil';
import type { Moetedata } from '#schema/moete';
import type { Oeyeblikk, SakPublisering, Trukket } from '#schema/publisering';
import type { Moment } from './synlige-felt.ts';

/** Nothing is public: what holds when a date, a file or a word is missing. */
export const INGEN: Moment = { moete: false, innkalling: false, referat: false };

/** Everything is public: what the word `publisert` alone says. */
const ALT: Moment = { moete: true, innkalling: true, referat: true };

function naadd(oeyeblikk: Oeyeblikk | undefined, dato: string): boolean {
  if (oeyeblikk === undefined || oeyeblikk === 'utkast') return false;
  if (oeyeblikk === 'publisert') return true;
  return oeyeblikk.fra <= dato;
}

/**
 * A missing moment is a draft; nothing about a meeting is public before the meeting itself is. Of a meeting that is
 * withdrawn, the moments say what leaves a tombstone; `trukket` alone stands for all three.
 */
function momentFor(data: Moetedata, dato: string): Moment {
  const p = data.publisering;
  if (p === 'utkast') return INGEN;
  if (p === 'publisert') return ALT;
  if (p.trukket && !(p.moete ?? p.innkalling ?? p.referat)) return ALT;
  const moete = naadd(p.moete, dato);
  return { moete, innkalling: moete && naadd(p.innkalling, dato), referat: moete && naadd(p.referat, dato) };
}

/**
 * A sak follows its meeting; its own words can only hold it back, never run ahead of the meeting. Who holds back the
 * notice of a sak and says no more, does not mean that its minutes shall tell of it first.
 */
function momentForSak(p: SakPublisering | undefined, moete: Moment, dato: string): Moment {
  if (p === undefined || p === 'publisert') return moete;
  if (p === 'utkast') return INGEN;
  if (erSkjermet(p)) return moete;
  const innkalt = p.innkalling === undefined || naadd(p.innkalling, dato);
  const referert = p.referat === undefined ? innkalt : naadd(p.referat, dato);
  return {
    moete: moete.moete,
    innkalling: moete.innkalling && innkalt,
    referat: moete.referat && referert,
  };
}

/** Withdrawn or exempt: a tombstone with its number and reason. */
export const erSkjermet = (
  p: SakPublisering | undefined,
): p is Extract<SakPublisering, { trukket: unknown } | { unntatt: unknown }> =>
  typeof p === 'object' && ('trukket' in p || 'unntatt' in p);

/** Why a meeting is withdrawn, and when; undefined when it is not. */
export const trukketMoete = ({ publisering: p }: Pick<Moetedata, 'publisering'>): Trukket | undefined =>
  typeof p === 'object' ? p.trukket : undefined;

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

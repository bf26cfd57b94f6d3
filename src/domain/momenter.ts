import type { AlleFiler, Fil } from '#markdown/fil';
import type { Moetedata } from '#schema/moete';
import type { Oeyeblikk, SakPublisering, Trukket } from '#schema/publisering';
import type { Moment } from './synlige-felt.ts';

/** Nothing is public: what holds when a date, a file or a word is missing. */
export const INGEN: Moment = { moete: false, innkalling: false, referat: false };

/** When a moment comes: Norwegian time `ÅÅÅÅ-MM-DDTtt:mm`, empty when it is public already, undefined for a draft. */
export type Naar = string | undefined;

/** When each moment of a meeting or sak comes, if nobody changes the file. */
export type Tidsplan = Record<keyof Moment, Naar>;

const ALDRI: Tidsplan = { moete: undefined, innkalling: undefined, referat: undefined };
/** What the word `publisert` alone says. */
const ALLTID: Tidsplan = { moete: '', innkalling: '', referat: '' };

/** A day is the start of it: `ÅÅÅÅ-MM-DDTtt:mm`. */
export const medKlokke = (tid: string): string => (tid.includes('T') ? tid : `${tid}T00:00`);

function naarKommer(oeyeblikk: Oeyeblikk | undefined): Naar {
  if (oeyeblikk === undefined || oeyeblikk === 'utkast') return undefined;
  return oeyeblikk === 'publisert' ? '' : medKlokke(oeyeblikk.fra);
}

/** Both must have come; a draft never does. */
const seneste = (a: Naar, b: Naar): Naar => (a === undefined || b === undefined ? undefined : a > b ? a : b);

/**
 * A missing moment is a draft; nothing about a meeting is public before the meeting itself is. Of a meeting that is
 * withdrawn, the moments say what leaves a tombstone; `trukket` alone stands for all three.
 */
function planFor({ publisering: p }: Moetedata): Tidsplan {
  if (p === 'utkast') return ALDRI;
  if (p === 'publisert') return ALLTID;
  if (p.trukket && !(p.moete ?? p.innkalling ?? p.referat)) return ALLTID;
  const moete = naarKommer(p.moete);
  return {
    moete,
    innkalling: seneste(moete, naarKommer(p.innkalling)),
    referat: seneste(moete, naarKommer(p.referat)),
  };
}

/**
 * A sak follows its meeting; its own words can only hold it back, never run ahead of the meeting. Who holds back the
 * notice of a sak and says no more, does not mean that its minutes shall tell of it first.
 */
function planForSak(p: SakPublisering | undefined, moete: Tidsplan): Tidsplan {
  if (p === undefined || p === 'publisert' || erSkjermet(p)) return moete;
  if (p === 'utkast') return ALDRI;
  const innkalling = p.innkalling === undefined ? '' : naarKommer(p.innkalling);
  const referat = p.referat === undefined ? innkalling : naarKommer(p.referat);
  return {
    moete: moete.moete,
    innkalling: seneste(moete.innkalling, innkalling),
    referat: seneste(moete.referat, referat),
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

/** The number that a sak has by the name of its file, without year: 7 for `sak-7.md` and `sak-7-b.md`. */
export const nummerIFilnavn = (sti: string): string | undefined =>
  /\/sak-([1-9]\d{0,2})(?:-[a-z])?\.md$/u.exec(sti)?.[1];

/** The folder that a file lies in: that of its meeting. */
export const mappeAv = (sti: string): string => sti.slice(0, sti.lastIndexOf('/'));

/** When the moments of every meeting and sak come, by path; of a sak without a meeting they never do. */
export function tidsplanFor(filer: readonly AlleFiler[]): Map<string, Tidsplan> {
  const planer = new Map<string, Tidsplan>();
  for (const fil of filer) if (fil.slag === 'moete') planer.set(fil.sti, planFor(fil.data));
  for (const fil of filer) {
    if (fil.slag !== 'sak') continue;
    const moete = planer.get(`${mappeAv(fil.sti)}/moete.md`) ?? ALDRI;
    planer.set(fil.sti, planForSak(fil.data.publisering, moete));
  }
  return planer;
}

/**
 * What is public of every meeting and sak on a date, by path.
 * @param dato as for `offentlig`
 */
export function momenterFor(filer: readonly AlleFiler[], dato: string): Map<string, Moment> {
  const naa = medKlokke(dato);
  const kommet = (naar: Naar): boolean => naar !== undefined && naar <= naa;
  return new Map(
    [...tidsplanFor(filer)].map(([sti, { moete, innkalling, referat }]) => [
      sti,
      { moete: kommet(moete), innkalling: kommet(innkalling), referat: kommet(referat) },
    ]),
  );
}

/** Whether anything of a meeting or sak is public; a sak without a number is a draft. */
export const erVist = (
  fil: Fil<'moete'> | Fil<'sak'>,
  { moete, innkalling, referat }: Moment = INGEN,
): boolean => (fil.slag === 'moete' ? moete : fil.data.saksnummer !== undefined && (innkalling || referat));

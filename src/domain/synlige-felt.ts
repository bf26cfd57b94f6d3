import { nevnerReferatet } from '#markdown/referatord';
import type { Deltakere, Moetedata } from '#schema/moete';
import type { Sakdata } from '#schema/sak';
import type { Godta, Trykt } from '#schema/verdier';
import { erOmInnkallingen, erStedIInnkallingen } from './steder.ts';

/** Which of a meeting's or sak's moments are public on a date (SPEC §3). */
export interface Moment {
  moete: boolean;
  innkalling: boolean;
  referat: boolean;
}

type Del = 'moete' | 'innkalling' | 'referat';

/** The moments that each key belongs to: it is public when one of them is. A new key is a fault here until it is placed. */
const MOETE: Record<keyof Moetedata, readonly Del[]> = {
  nummer: ['moete'],
  tittel: ['moete'],
  dager: ['moete'],
  form: ['moete'],
  ekstraordinaert: ['moete'],
  svarfrist: ['moete'],
  sted: ['moete'],
  by: ['moete'],
  spraak: ['moete'],
  avlyst: ['moete'],
  flyttetFra: ['moete'],
  publisering: ['moete'],
  agenda: ['innkalling'],
  endringer: ['innkalling'],
  merknader: ['innkalling'],
  mangler: ['innkalling', 'referat'],
  emner: ['innkalling', 'referat'],
  deltakere: ['innkalling', 'referat'],
  dokumenter: ['innkalling', 'referat'],
  trykt: ['innkalling', 'referat'],
  godta: ['innkalling', 'referat'],
  moeteleder: ['referat'],
  svar: ['referat'],
  referatGodkjent: ['referat'],
};

const SAK: Record<keyof Sakdata, readonly Del[]> = {
  saksnummer: ['innkalling', 'referat'],
  loepenr: ['innkalling', 'referat'],
  tittel: ['innkalling', 'referat'],
  sakstype: ['innkalling', 'referat'],
  temadag: ['innkalling', 'referat'],
  delsaker: ['innkalling', 'referat'],
  godkjenner: ['innkalling', 'referat'],
  behandletSammenMed: ['innkalling', 'referat'],
  emner: ['innkalling', 'referat'],
  spraak: ['innkalling', 'referat'],
  rettelser: ['innkalling', 'referat'],
  publisering: ['innkalling', 'referat'],
  trykt: ['innkalling', 'referat'],
  godta: ['innkalling', 'referat'],
  sammendrag: ['innkalling'],
  til: ['innkalling'],
  sakseier: ['innkalling'],
  saksbehandler: ['innkalling'],
  tidligereBehandlinger: ['innkalling'],
  foelgerOpp: ['innkalling'],
  nevner: ['innkalling'],
  videre: ['innkalling'],
  vedlegg: ['innkalling'],
  oppdrag: ['innkalling'],
  arkivsak: ['innkalling'],
  kiBruk: ['innkalling'],
  merknader: ['innkalling'],
  innledere: ['referat'],
  utfall: ['referat'],
  utsattTil: ['referat'],
};

function bareSynlige<T extends object>(data: T, deler: Record<keyof T, readonly Del[]>, moment: Moment): T {
  const synlig = ([n]: [string, unknown]): boolean => deler[n as keyof T].some((del) => moment[del]);
  return Object.fromEntries(Object.entries(data).filter(synlig)) as T;
}

/** What is public of the front matter of a meeting; a copy. */
export function synligMoetedata(data: Moetedata, moment: Moment): Moetedata {
  const { deltakere, dokumenter, trykt, godta, ...resten } = bareSynlige(data, MOETE, moment);
  return {
    ...resten,
    ...synligGodta(godta, moment),
    ...(deltakere ? { deltakere: synligeDeltakere(deltakere, moment) } : {}),
    ...(dokumenter
      ? { dokumenter: dokumenter.filter((d) => (d.slag === 'referat' ? moment.referat : moment.innkalling)) }
      : {}),
    ...(trykt ? { trykt: synligTrykt(trykt, MOETE, moment) } : {}),
  };
}

/** Who is called stands in the notice, who was there in the minutes. */
function synligeDeltakere(deltakere: Deltakere, moment: Moment): Deltakere {
  return Object.fromEntries(
    Object.entries(deltakere).filter(([n]) => (n === 'innkalt' ? moment.innkalling : moment.referat)),
  );
}

/** What is public of the front matter of a sak; a copy. */
export function synligSakdata(data: Sakdata, moment: Moment): Sakdata {
  const { trykt, rettelser, godkjenner, godta, ...resten } = bareSynlige(data, SAK, moment);
  return {
    ...resten,
    ...synligGodta(godta, moment),
    ...(trykt ? { trykt: synligTrykt(trykt, SAK, moment) } : {}),
    ...(rettelser ? { rettelser: rettelser.filter(({ sted }) => erSynligVed(sted, moment)) } : {}),
    ...(godkjenner ? { godkjenner: godkjenner.map((g) => synligGodkjenning(g, moment)) } : {}),
  };
}

type Godkjenning = NonNullable<Sakdata['godkjenner']>[number];

const GODKJENT: Record<string, readonly Del[]> = {
  moete: ['innkalling'],
  arena: ['innkalling'],
  dato: ['innkalling'],
};

/** The correction to the minutes is made in the meeting that approves them. */
function synligGodkjenning(g: Godkjenning, moment: Moment): Godkjenning {
  if (moment.referat || !('med' in g || 'trykt' in g)) return g;
  const { med: _, trykt, ...resten } = g;
  return { ...resten, ...(trykt ? { trykt: synligTrykt(trykt, GODKJENT, moment) } : {}) };
}

/** What does not say where in the notice or the minutes it belongs waits until everything is public. */
function erSynligVed(sted: string | undefined, moment: Moment): boolean {
  if (moment.innkalling && moment.referat) return true;
  if (sted === undefined) return false;
  return erStedIInnkallingen(sted) ? moment.innkalling : moment.referat && nevnerReferatet(sted);
}

/** A known fault and its reason are about the document that they name. */
function synligGodta(godta: Godta[] | undefined, moment: Moment): { godta?: Godta[] } {
  if (!godta) return {};
  if (moment.innkalling && moment.referat) return { godta };
  return {
    godta: godta.filter(({ gjelder = '', grunn }) => {
      const sagt = `${gjelder} ${grunn}`;
      return erOmInnkallingen(sagt) ? moment.innkalling : moment.referat && nevnerReferatet(sagt);
    }),
  };
}

/** What both print, with one form given, is taken for the form of the notice; other values of both may be of the minutes. */
const I_INNKALLINGEN = ['saksnummer', 'tittel', 'sakstype', 'dato', 'nummer'];

/** Before the minutes: only the form of what the notice itself gives. */
const kanTrykkes = (noekkel: string, del: readonly Del[]): boolean =>
  I_INNKALLINGEN.includes(noekkel) || (del.length > 0 && !del.includes('referat'));

/** Printed forms of values that are public, from documents that are. */
function synligTrykt(trykt: Trykt, deler: Record<string, readonly Del[]>, moment: Moment): Trykt {
  if (moment.innkalling && moment.referat) return trykt;
  return Object.fromEntries(
    Object.entries(trykt).flatMap(([noekkel, verdi]): [string, Trykt[string]][] => {
      const del = deler[noekkel] ?? [];
      const kjent = del.some((d) => moment[d]);
      if (typeof verdi === 'string')
        return (moment.referat ? kjent : kanTrykkes(noekkel, del)) ? [[noekkel, verdi]] : [];
      if (!kjent) return [];
      const igjen = verdi.filter(({ hvor }) => erSynligVed(hvor, moment));
      return igjen.length ? [[noekkel, igjen]] : [];
    }),
  );
}

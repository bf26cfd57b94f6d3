import type { Deltakere, Moetedata } from '#schema/moete';
import type { Rettelse, Sakdata } from '#schema/sak';
import type { Trykt } from '#schema/verdier';

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
  const { deltakere, dokumenter, trykt, ...resten } = bareSynlige(data, MOETE, moment);
  return {
    ...resten,
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
  const { trykt, rettelser, godkjenner, ...resten } = bareSynlige(data, SAK, moment);
  return {
    ...resten,
    ...(trykt ? { trykt: synligTrykt(trykt, SAK, moment) } : {}),
    ...(rettelser ? { rettelser: rettelser.filter((r) => erSynligRettelse(r, moment)) } : {}),
    ...(godkjenner ? { godkjenner: godkjenner.map((g) => synligGodkjenning(g, moment)) } : {}),
  };
}

/** The correction to the minutes is made in the meeting that approves them. */
function synligGodkjenning<G extends NonNullable<Sakdata['godkjenner']>[number]>(g: G, moment: Moment): G {
  if (moment.referat || !('med' in g)) return g;
  const { med: _, ...resten } = g;
  return resten as G;
}

const REFERATORD = /vedtak|behandling|innspill|aksjonspunkt|referat|oppmøte|utfall/i;

/** A correction that does not say where on the page it is made waits until everything is public. */
function erSynligRettelse({ sted }: Rettelse, moment: Moment): boolean {
  if (moment.innkalling && moment.referat) return true;
  if (sted === undefined) return false;
  return REFERATORD.test(sted.replace(/forslag(et|a)? til vedtak/gi, ''))
    ? moment.referat
    : moment.innkalling;
}

/** Printed forms of values that are public, from documents that are. */
function synligTrykt(trykt: Trykt, deler: Record<string, readonly Del[]>, moment: Moment): Trykt {
  if (moment.innkalling && moment.referat) return trykt;
  const synlig = (hvor: string): boolean => (/referat/i.test(hvor) ? moment.referat : moment.innkalling);
  return Object.fromEntries(
    Object.entries(trykt).flatMap(([noekkel, verdi]): [string, Trykt[string]][] => {
      if (!deler[noekkel]?.some((del) => moment[del])) return [];
      if (typeof verdi === 'string') return [[noekkel, verdi]];
      const igjen = verdi.filter(({ hvor }) => synlig(hvor));
      return igjen.length ? [[noekkel, igjen]] : [];
    }),
  );
}

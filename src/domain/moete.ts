import type { Kropp } from '#markdown/seksjon';
import type { Agendarad } from '#schema/agenda';
import type { Moetedata } from '#schema/moete';
import type { Trukket } from '#schema/publisering';
import type { Henvisning } from './henvisning.ts';
import type { Sak } from './sak.ts';
import type { Utkast } from './utkast.ts';
import type { Utvalg } from './utvalg.ts';

/** `feildatert`: all who cite the meeting give it a day after their own, so nobody knows when it was. */
export type Moetetilstand = 'planlagt' | 'innkalt' | 'avholdt' | 'avlyst' | 'feildatert';
export type Referatstand = 'mangler' | 'foreloepig' | 'godkjent';

/** One row of the agenda, on its day, with its sak when it has one. */
export interface Agendapunkt extends Omit<Agendarad, 'sak' | 'dag'> {
  /** ISO day. */
  dag: string;
  saksnummer?: string;
  sak?: Sak;
}

/** One meeting, or one known only from being cited. */
export interface Moete {
  /** `nuit/2025-05-15`. */
  id: string;
  utvalg: Utvalg;
  /** First day. */
  dato: string;
  /** Every day, in order. */
  datoer: string[];
  /** Absent when the meeting is known only from being cited. */
  data?: Moetedata;
  fil?: string;
  kropp?: Kropp;
  /** Withdrawn from the site: only its day, the numbers of its saker and the reason are left. */
  trukket?: Trukket;
  /** Only in the preview: what of it is not public. */
  utkast?: Utkast;
  tilstand: Moetetilstand;
  agenda: Agendapunkt[];
  /** By number; those known only from being cited too. */
  saker: Sak[];
  referat: Referatstand;
  /** The saker that approve the minutes, public and with utfall godkjent. */
  godkjentI: Henvisning[];
  /** Every sak that takes the minutes up for approval, whatever became of it. */
  godkjennesI: Henvisning[];
  /** References to the meeting itself. */
  sitater: Henvisning[];
  /** Per number in running text (`kropp.omtaler`): the sak or meeting it links to. */
  omtaler: (Sak | Moete | undefined)[];
  forrige?: Moete;
  neste?: Moete;
}

/** Does the archive hold anything from the meeting: documents, agenda, participants, text or a sak? A file with days alone is nothing. */
export function harDokument({ data, kropp, agenda, saker }: Moete): boolean {
  if (data?.dokumenter?.length || data?.deltakere || data?.svar) return true;
  return agenda.length > 0 || Boolean(kropp?.seksjoner.length) || saker.some((s) => s.data ?? s.skjerming);
}

/** Known only from others who tell of it: nobody has announced it here, and the archive holds nothing from it. */
export const erBareKjent = (moete: Moete): boolean =>
  !moete.trukket && !harDokument(moete) && (!moete.data || moete.tilstand === 'avholdt');

/** Is it still to be held, as far as anyone knows? */
export const erVentet = ({ tilstand }: Pick<Moete, 'tilstand'>): boolean =>
  tilstand === 'planlagt' || tilstand === 'innkalt';

/** Do we hold minutes: attendance, or a sak with what happened in the meeting? */
export function harReferat(moete: Moete): boolean {
  const { tilStede, ikkeTilStede } = moete.data?.deltakere ?? {};
  return Boolean(tilStede ?? ikkeTilStede) || moete.saker.some((s) => s.vedtak ?? s.behandling.length > 0);
}

/** Do we hold a notice: an agenda from before the meeting, or papers? */
export function harInnkalling(moete: Moete): boolean {
  const dokumenter = moete.data?.dokumenter;
  if (dokumenter?.some((d) => d.slag === 'innkalling' || d.slag === 'sakspapir')) return true;
  return !dokumenter && moete.agenda.length > 0;
}

/** @param dag today, ISO day */
export function tilstandAv(
  data: Moetedata | undefined,
  datoer: readonly string[],
  dag: string,
  harSaker: boolean,
): Moetetilstand {
  if (data?.avlyst) return 'avlyst';
  if ((datoer.at(-1) ?? '') < dag) return 'avholdt';
  // Of a meeting that is only cited, nobody knows that anyone has been called.
  return data && (data.agenda?.length || harSaker) ? 'innkalt' : 'planlagt';
}

import { sammenlign } from '#schema/avvik';
import type { Arkiv, Emne } from './arkiv.ts';
import { erVentet, harDokument, type Moete } from './moete.ts';
import type { Sak, Vedtakstekst } from './sak.ts';
import { sammenlignSaker } from './sak.ts';
import type { Utvalg } from './utvalg.ts';
import { naermestFoerst, type Varslet } from './varsel.ts';

/** A next treatment that papers announce, in a committee of the archive. */
export interface Utvalgsvarsel extends Varslet {
  utvalg: Utvalg;
}

/** Newest meeting first, then by committee and number. */
export const nyesteForst = (a: Sak, b: Sak): number =>
  sammenlign(b.dato ?? '', a.dato ?? '') || sammenlign(a.utvalg.id, b.utvalg.id) || sammenlignSaker(a, b);

/** Meetings planned or called, nearest first; also those that would have been, but are cancelled. */
export const kommendeMoeter = (arkiv: Arkiv): Moete[] =>
  arkiv.moeter.filter(
    (m) => (erVentet(m) || m.tilstand === 'avlyst') && (m.datoer.at(-1) ?? '') >= arkiv.dag,
  );

/** Meetings that were held and that the archive has something from, newest first. */
export const holdteMoeter = (arkiv: Arkiv): Moete[] =>
  arkiv.moeter.filter((m) => m.tilstand === 'avholdt' && harDokument(m)).toReversed();

/** Saker with a decision, newest first; approvals and the like are left out. */
export const sisteVedtak = (arkiv: Arkiv): (Sak & { vedtak: Vedtakstekst })[] =>
  arkiv.saker
    .filter((s): s is Sak & { vedtak: Vedtakstekst } => Boolean(s.vedtak) && !s.formell && !s.skjerming)
    .toSorted(nyesteForst);

/** Every year with a meeting or a sak, newest first. */
export const aarMedInnhold = (arkiv: Pick<Arkiv, 'moeter' | 'saker'>): number[] =>
  [
    ...new Set([...arkiv.moeter.map((m) => Number(m.dato.slice(0, 4))), ...arkiv.saker.map((s) => s.aar)]),
  ].toSorted((a, b) => b - a);

/** Topics that something is marked with, by name. */
export const emnerIBruk = (arkiv: Arkiv): Emne[] =>
  arkiv.emner
    .filter((e) => e.saker.length + e.moeter.length > 0)
    .toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));

/**
 * Announced treatments in committees that the archive does not have: those still to come, nearest first and undated
 * last, and those whose time has passed, newest first.
 */
export function varsledeBehandlinger(
  arkiv: Pick<Arkiv, 'saksganger'>,
): Record<'kommer' | 'uteblitt', Utvalgsvarsel[]> {
  const varsler = arkiv.saksganger
    .flatMap((gang) => gang.ikkeKommet)
    .filter((varsel): varsel is Utvalgsvarsel => varsel.utvalg !== undefined)
    .toSorted((a, b) => naermestFoerst(a, b) || sammenlign(a.sak.id, b.sak.id));
  return {
    kommer: varsler.filter((v) => v.stand === 'venter'),
    uteblitt: varsler.filter((v) => v.stand === 'uteblitt').toReversed(),
  };
}

/** What is announced to one committee and still to come, nearest first. */
export const venterPaa = (arkiv: Pick<Arkiv, 'saksganger'>, utvalg: Utvalg): Utvalgsvarsel[] =>
  varsledeBehandlinger(arkiv).kommer.filter((varsel) => varsel.utvalg === utvalg);

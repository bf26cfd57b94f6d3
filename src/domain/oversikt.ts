import { sammenlign } from '#schema/avvik';
import type { Videredata } from '#schema/sak';
import type { Arkiv, Emne } from './arkiv.ts';
import { harDokument, type Moete } from './moete.ts';
import { sakVed } from './oppslag.ts';
import type { Sak, Vedtakstekst } from './sak.ts';
import { sammenlignSaker } from './sak.ts';
import type { Utvalg } from './utvalg.ts';

/** A next treatment that a paper announces, in a committee of the archive. */
export interface Varsel {
  sak: Sak;
  utvalg: Utvalg;
  data: Videredata;
}

/** Newest meeting first, then by committee and number. */
export const nyesteForst = (a: Sak, b: Sak): number =>
  sammenlign(b.dato ?? '', a.dato ?? '') || sammenlign(a.utvalg.id, b.utvalg.id) || sammenlignSaker(a, b);

/** Meetings planned or called, nearest first. */
export const kommendeMoeter = (arkiv: Arkiv): Moete[] =>
  arkiv.moeter.filter((m) => m.tilstand === 'planlagt' || m.tilstand === 'innkalt');

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
 * Announced treatments that the archive does not have: those still to come, nearest first and undated last, and
 * those whose time has passed, newest first.
 */
export function varsledeBehandlinger(arkiv: Arkiv): { kommer: Varsel[]; uteblitt: Varsel[] } {
  const varsler = arkiv.saker
    .flatMap((sak) => (sak.skjerming ? [] : (sak.data?.videre ?? []).map((data) => ({ sak, data }))))
    .flatMap(({ sak, data }): Varsel[] => {
      const utvalg = data.utvalg ? arkiv.finnUtvalg(data.utvalg) : undefined;
      return utvalg ? [{ sak, data, utvalg }] : [];
    })
    .filter((varsel) => !harKommet(arkiv, varsel))
    .toSorted((a, b) => sammenlign(a.data.dato ?? '9999', b.data.dato ?? '9999'));
  return {
    kommer: varsler.filter((v) => !erForbi(v.data, arkiv.dag)),
    uteblitt: varsler.filter((v) => erForbi(v.data, arkiv.dag)).toReversed(),
  };
}

/** The day has passed; of a time in words only the year is understood. */
function erForbi({ dato, datoTekst }: Videredata, dag: string): boolean {
  if (dato) return dato < dag;
  const aar = datoTekst?.match(/\b20\d{2}\b/g)?.at(-1);
  return aar !== undefined && aar < dag.slice(0, 4);
}

/** The announced sak has been treated, or another sak of the same matter has, later and in that committee. */
function harKommet(arkiv: Arkiv, { sak, utvalg, data }: Varsel): boolean {
  const behandlet = (s: Sak): boolean => (s.dato ?? '9999') < arkiv.dag;
  if (data.sak) {
    const varslet = sakVed(utvalg, data.sak);
    if (varslet) return behandlet(varslet);
  }
  return sammeGang(sak).some((s) => s.utvalg === utvalg && behandlet(s) && (s.dato ?? '') > (sak.dato ?? ''));
}

/** Every sak that is tied to this one as the same matter, however far. */
function sammeGang(sak: Sak): Sak[] {
  const gang = new Set([sak]);
  for (const s of gang) {
    const naboer = [
      ...s.henvisninger.filter((h) => h.slag === 'fortsetter').map((h) => h.tilSak),
      ...s.sitater.filter((h) => h.slag === 'fortsetter').map((h) => h.fra),
    ];
    for (const nabo of naboer) if (nabo) gang.add(nabo);
  }
  return [...gang];
}

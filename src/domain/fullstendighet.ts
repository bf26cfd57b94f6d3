import type { Vedleggsdata } from '#schema/sak';
import type { Godta } from '#schema/verdier';
import type { Arkiv, Side } from './arkiv.ts';
import { enGang } from './en-gang.ts';
import { gjengivelserAv } from './historikk.ts';
import { harDokument, harReferat, type Moete } from './moete.ts';
import { hullI } from './nummerrekke.ts';
import { type Utvalgsvarsel, varsledeBehandlinger } from './oversikt.ts';
import { erEventuelt, type Sak, sammenlignSaker } from './sak.ts';
import type { Saksgang } from './saksgang.ts';
import { kortnavnNaa, type Utvalg } from './utvalg.ts';
import { manglerVedlegget } from './vedlegg.ts';

/** A fault of the original that its own file accepts with a reason. */
export interface GodtattFeil {
  /** Where it is: one of these. */
  sak?: Sak;
  moete?: Moete;
  gang?: Saksgang;
  utvalg?: Utvalg;
  side?: Side;
  godta: Godta;
}

/** What the archive lacks from one committee in one year, every list in order of date or number. */
export interface Aarsmangler {
  utvalg: Utvalg;
  aar: number;
  /** The archive holds every meeting of the year. */
  komplett: boolean;
  /** Held, with documents, but without minutes. */
  utenReferat: Moete[];
  /** Held, and known only because others refer to them. */
  siterteMoeter: Moete[];
  /** What meetings that the archive has something from say themselves is lacking. */
  oppgitt: (Moete & { data: { mangler: string[] } })[];
  /** Treated, and what came of it is not known, because the minutes are missing. */
  ukjentVedtak: Sak[];
  /** Treated without minutes, and the decision is known as others quote it. */
  gjengittVedtak: Sak[];
  /** Treated, and the minutes that the archive has give neither decision nor result. */
  utenVedtak: Sak[];
  /** Numbers without a document between those that have one; with what others say of the sak, when they do. */
  hull: { nr: number; sak?: Sak }[];
  /** Treated, and known only from an agenda or because others refer to them. */
  siterteSaker: Sak[];
  vedlegg: { sak: Sak; vedlegg: Vedleggsdata }[];
  /** Announced, the time has passed, and the archive has nothing; whether they took place nobody knows. */
  uteblitt: Utvalgsvarsel[];
  godtatt: GodtattFeil[];
}

/** The lists of `Aarsmangler`, in the order that pages show them. */
export const MANGELSLAG = [
  'utenReferat',
  'siterteMoeter',
  'oppgitt',
  'ukjentVedtak',
  'gjengittVedtak',
  'utenVedtak',
  'hull',
  'siterteSaker',
  'vedlegg',
  'uteblitt',
  'godtatt',
] as const satisfies (keyof Aarsmangler)[];
export type Mangelslag = (typeof MANGELSLAG)[number];

/** How many there are of a kind in all of these years. */
export const antallMangler = (aar: readonly Aarsmangler[], slag: Mangelslag): number =>
  aar.reduce((sum, ett) => sum + ett[slag].length, 0);

/** Is there anything at all? */
export const harMangler = (aar: Aarsmangler): boolean => MANGELSLAG.some((slag) => aar[slag].length > 0);

/** The same for every year of one committee, newest first. */
export interface Utvalgsmangler {
  utvalg: Utvalg;
  aar: Aarsmangler[];
}

/** What the archive lacks, by committee in the order of their names. Pure, and worked out once. */
export const fullstendighet = enGang((arkiv: Arkiv): Utvalgsmangler[] => {
  const varsler = varsledeBehandlinger(arkiv).uteblitt.toReversed();
  return arkiv.utvalg
    .toSorted((a, b) => kortnavnNaa(a).localeCompare(kortnavnNaa(b), 'nb'))
    .map((utvalg) => {
      const perAar = {
        moeter: Map.groupBy(utvalg.moeter, (m) => Number(m.dato.slice(0, 4))),
        saker: Map.groupBy(utvalg.saker, (s) => s.aar),
        varsler: Map.groupBy(
          varsler.filter((v) => v.utvalg === utvalg),
          aarFor,
        ),
      };
      const { komplett = [] } = utvalg.data;
      const alle = new Set([...Object.values(perAar).flatMap((kart) => [...kart.keys()]), ...komplett]);
      return {
        utvalg,
        aar: [...alle]
          .toSorted((a, b) => b - a)
          .map((aar) => ({
            utvalg,
            aar,
            komplett: komplett.includes(aar),
            ...moetemangler(perAar.moeter.get(aar) ?? []),
            ...saksmangler((perAar.saker.get(aar) ?? []).toSorted(sammenlignSaker), arkiv),
            uteblitt: perAar.varsler.get(aar) ?? [],
            godtatt: godtattI(perAar.moeter.get(aar) ?? [], perAar.saker.get(aar) ?? []),
          })),
      };
    });
});

/** The year that a treatment was announced for; else that of the sak that announces it. */
const aarFor = ({ dato, datoTekst, sak }: Utvalgsvarsel): number =>
  Number(dato?.slice(0, 4) ?? datoTekst?.match(/\b20\d{2}\b/gu)?.at(-1) ?? sak.aar);

function moetemangler(
  moeter: readonly Moete[],
): Pick<Aarsmangler, 'utenReferat' | 'siterteMoeter' | 'oppgitt'> {
  const holdt = moeter.filter((m) => m.tilstand === 'avholdt' && !m.trukket);
  const siterteMoeter = holdt.filter((m) => !harDokument(m));
  return {
    utenReferat: holdt.filter((m) => harDokument(m) && !harReferat(m)),
    siterteMoeter,
    oppgitt: moeter.filter(
      (m): m is Aarsmangler['oppgitt'][number] =>
        Boolean(m.data?.mangler?.length) && !siterteMoeter.includes(m),
    ),
  };
}

/** Of a meeting on an impossible day the saker are known as treated all the same. */
const HOLDT: readonly Moete['tilstand'][] = ['avholdt', 'feildatert'];

type Saksmangler = Pick<
  Aarsmangler,
  'ukjentVedtak' | 'gjengittVedtak' | 'utenVedtak' | 'hull' | 'siterteSaker' | 'vedlegg'
>;

/** @param saker of one committee and year, by number */
function saksmangler(saker: readonly Sak[], arkiv: Arkiv): Saksmangler {
  const behandlet = saker.filter((s) => (s.moete ? HOLDT.includes(s.moete.tilstand) : !s.data));
  const skrevet = behandlet.filter((s) => s.data);
  const uavklart = skrevet.filter(
    (s) => !s.skjerming && !s.formell && !s.vedtak && !s.utfall && !erEventuelt(s),
  );
  const medReferat = (sak: Sak): boolean => sak.moete !== undefined && harReferat(sak.moete);
  const utenReferat = uavklart.filter((s) => !medReferat(s));
  const erGjengitt = (sak: Sak): boolean => gjengivelserAv(sak).length > 0;
  const hoeyeste = skrevet.at(-1)?.nr ?? 0;
  return {
    ukjentVedtak: utenReferat.filter((s) => !erGjengitt(s)),
    gjengittVedtak: utenReferat.filter(erGjengitt),
    utenVedtak: uavklart.filter(medReferat),
    // Up to the last sak that is treated: of what is to come nobody knows what will be public.
    hull: hullI(saker.filter((s) => (s.data ?? s.skjerming) && s.nr <= hoeyeste)).map(({ nr }) => {
      const sak = saker.find((s) => s.nr === nr);
      return { nr, ...(sak ? { sak } : {}) };
    }),
    siterteSaker: behandlet.filter((s) => !s.data && !s.skjerming),
    vedlegg: saker.flatMap((sak) =>
      sak.skjerming
        ? []
        : (sak.data?.vedlegg ?? []).flatMap((v) => (manglerVedlegget(v, arkiv) ? [{ sak, vedlegg: v }] : [])),
    ),
  };
}

const godtattI = (moeter: readonly Moete[], saker: readonly Sak[]): GodtattFeil[] => [
  ...moeter.flatMap((moete) => (moete.data?.godta ?? []).map((godta) => ({ moete, godta }))),
  ...saker.flatMap((sak) => (sak.data?.godta ?? []).map((godta) => ({ sak, godta }))),
];

/** What the archive lacks from a committee; in one year when it is given. */
export const manglerI = (arkiv: Arkiv, utvalg: Utvalg, aar?: number): Aarsmangler[] =>
  fullstendighet(arkiv)
    .filter((mangler) => mangler.utvalg === utvalg)
    .flatMap((mangler) => mangler.aar)
    .filter((ett) => aar === undefined || ett.aar === aar);

/** Accepted faults in files that belong to no one year: committees, matters and plain pages. */
export const godtattEllers = (arkiv: Arkiv): GodtattFeil[] => [
  ...arkiv.utvalg.flatMap((utvalg) => (utvalg.data.godta ?? []).map((godta) => ({ utvalg, godta }))),
  ...arkiv.saksganger.flatMap((gang) => (gang.godta ?? []).map((godta) => ({ gang, godta }))),
  ...arkiv.sider.flatMap((side) => (side.data.godta ?? []).map((godta) => ({ side, godta }))),
];

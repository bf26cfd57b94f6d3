import { scaleUtc } from 'd3-scale';
import { brekkTil, kort } from '#components/linjebryting.ts';
import type { Ledd } from '#domain/ledd';
import { omtrentligTid } from '#domain/omtrentlig';
import { saksnavn } from '#domain/sak';
import { kortMaanedTekst, naarTekst } from '#datotekst';
import { banerFor, stedOgNummer } from './baner.ts';
import { type Form, formFor } from './form.ts';
import { strekerFor } from './streker.ts';

/** Lengths are units of the view box: about one pixel on a phone. Time runs downward, so that it fits one. */
export interface Tegning {
  bredde: number;
  hoeyde: number;
  /** What it takes on paper for its words to be read: part of a sheet, a whole one, or several. */
  ark: 'del' | 'helt' | 'flere';
  baner: { navn: string; x: number; fra: number; til: number }[];
  /** Where the lanes end and the words beside the points begin. */
  tekstX: number;
  /** Years and months along the left edge. */
  merker: { y: number; tekst: string }[];
  /** `varslet`: to a step that is not treated. */
  streker: { d: string; varslet: boolean }[];
  punkter: Punkt[];
}

interface Punkt {
  x: number;
  y: number;
  form: Form;
  /** Number or body, then when, line by line beside the point; too many points have none. */
  tekst: Tekstlinje[];
}

interface Tekstlinje {
  tekst: string;
  y: number;
  /** Says which sak or body. */
  hva: boolean;
}

const BREDDE = 344;
const AKSE = 46;
const NAVNLINJE = 24;
/** Of bold and of plain text, wide letters too. */
const TEGNBREDDE = { fet: 8.3, vanlig: 7.6 };
const LINJE = 18;
/** How many points can say how much of themselves, and how far from the next each then stands. */
const TETTHETER = [
  { inntil: 60, linjer: [2, 2], luft: 10 },
  { inntil: 250, linjer: [1, 0], luft: 4 },
  { inntil: Infinity, linjer: [0, 0], luft: 3 },
] as const;
/** Length of a month, as long as the drawing is not long already. */
const MAANED = 12;
const MAANED_MS = 30.44 * 24 * 60 * 60 * 1000;

/**
 * Where everything in the drawing of a matter stands. Points never stand closer than their labels need.
 * @param dag today, ISO day
 */
export function tegningFor(ledd: readonly Ledd[], dag: string): Tegning {
  const baner = banerFor(ledd);
  const tetthet = TETTHETER.find(({ inntil }) => ledd.length <= inntil) ?? TETTHETER[2];
  const topp = baner.length * NAVNLINJE + 36;
  const baneavstand = Math.min(22, 110 / baner.length);
  const banX = (n: number): number => rund(AKSE + 10 + n * baneavstand);
  const tekstX = banX(baner.length - 1) + 16;

  const tider = ledd.map(tidFor);
  const former = ledd.map((l) => formFor(l, dag));
  const tekster = ledd.map((l) => tekstFor(l, BREDDE - tekstX, tetthet.linjer));
  const avstander = tekster.map((linjer) => linjer.length * LINJE + tetthet.luft);
  const y = hoeyder(tider, topp, avstander);
  const bane = new Map(baner.flatMap((b, n) => b.ledd.map((l) => [l, n] as const)));
  const x = ledd.map((l) => banX(bane.get(l) ?? 0));
  const hoeyde = rund((y.at(-1) ?? topp) + Math.max(28, (avstander.at(-1) ?? 0) - LINJE));
  return {
    bredde: BREDDE,
    hoeyde,
    ark: hoeyde <= 850 ? 'del' : hoeyde <= 1400 ? 'helt' : 'flere',
    tekstX,
    baner: baner.map(({ navn }, n) => ({
      navn: kort(navn, Math.floor((BREDDE - banX(n) - 8) / TEGNBREDDE.fet)),
      x: banX(n),
      fra: n * NAVNLINJE + 14,
      til: hoeyde - 4,
    })),
    merker: merkerFor(tider, y),
    streker: strekerFor(ledd).map(({ fra, til }) => ({
      d: bue([x[fra] ?? 0, y[fra] ?? 0], [x[til] ?? 0, y[til] ?? 0]),
      varslet: former[til] === 'varslet',
    })),
    punkter: former.map((form, n) => ({
      x: x[n] ?? 0,
      y: y[n] ?? 0,
      form,
      tekst: medHoeyder(tekster[n] ?? [], y[n] ?? 0),
    })),
  };
}

const rund = (tall: number): number => Math.round(tall * 10) / 10;

/** Milliseconds; undefined when no paper says when. */
function tidFor({ dato, datoTekst: iOrd }: Ledd): number | undefined {
  const tid = dato ?? omtrentligTid(iOrd ?? '');
  return tid === undefined ? undefined : Date.parse(`${tid}${'-01-01'.slice(tid.length - 4)}T00:00Z`);
}

/** Heights in proportion to time, and never closer than `avstander` to the next; without a time next to the one before. */
function hoeyder(
  tider: readonly (number | undefined)[],
  topp: number,
  avstander: readonly number[],
): number[] {
  const kjente = tider.filter((tid) => tid !== undefined);
  const [foerst, sist] = [Math.min(...kjente), Math.max(...kjente)];
  const lengde = Math.min(((sist - foerst) / MAANED_MS) * MAANED, avstander.reduce((a, b) => a + b, 0) * 1.5);
  const skala = scaleUtc([foerst, sist], [topp, topp + lengde]);
  let neste = topp;
  return tider.map((tid, n) => {
    const y = rund(Math.max(tid === undefined || sist === foerst ? 0 : skala(tid), neste));
    neste = y + (avstander[n] ?? 0);
    return y;
  });
}

/** Ticks where the points have put their times; years before months, and none upon another. */
function merkerFor(tider: readonly (number | undefined)[], y: readonly number[]): Tegning['merker'] {
  const kjente = tider.flatMap((tid, n) => (tid === undefined ? [] : [{ tid, y: y[n] ?? 0 }]));
  const stigende: typeof kjente = [];
  for (const ett of kjente) if (ett.tid > (stigende.at(-1)?.tid ?? -Infinity)) stigende.push(ett);
  if (stigende.length < 2) return [];
  const skala = scaleUtc(
    stigende.map(({ tid }) => tid),
    stigende.map((k) => k.y),
  );
  const merker = skala
    .ticks(12)
    .filter((tick) => tick.getUTCDate() === 1)
    .map((tick) => ({ iso: tick.toISOString().slice(0, 7), y: rund(skala(tick)) }));
  const aar = merker.filter(({ iso }) => iso.endsWith('-01'));
  const valgt: typeof merker = [];
  for (const merke of [...aar, ...merker]) {
    if (valgt.every((v) => Math.abs(v.y - merke.y) >= 20)) valgt.push(merke);
  }
  if (valgt.length < 2) return [];
  return valgt
    .toSorted((a, b) => a.y - b.y)
    .map(({ iso, y: her }) => ({
      y: her,
      tekst: iso.endsWith('-01') ? iso.slice(0, 4) : kortMaanedTekst(iso),
    }));
}

/** A line down the lane, or a curve into another. */
function bue([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  if (x1 === x2) return `M${x1} ${y1}V${y2}`;
  const midt = rund((y1 + y2) / 2);
  return `M${x1} ${y1}C${x1} ${midt} ${x2} ${midt} ${x2} ${y2}`;
}

/** What stands beside a point: which sak or body, and when. */
function tekstFor(
  ledd: Ledd,
  bredde: number,
  [flestHva, flestNaar]: readonly [number, number],
): Omit<Tekstlinje, 'y'>[] {
  const linjer = (tekst: string, tegnbredde: number, flest: number): string[] =>
    flest === 0 ? [] : brekkTil(tekst, Math.floor(bredde / tegnbredde), flest);
  const navn = ledd.sak ? saksnavn(ledd.sak) : stedOgNummer(ledd);
  return [
    ...linjer(navn, TEGNBREDDE.fet, flestHva).map((tekst) => ({ tekst, hva: true })),
    ...linjer(naarTekst(ledd), TEGNBREDDE.vanlig, flestNaar).map((tekst) => ({ tekst, hva: false })),
  ];
}

/** One line stands beside its point, several begin there. */
const medHoeyder = (linjer: readonly Omit<Tekstlinje, 'y'>[], y: number): Tekstlinje[] =>
  linjer.map((linje, n) => ({ ...linje, y: rund(y + (linjer.length > 1 ? n * LINJE - 1 : 5)) }));

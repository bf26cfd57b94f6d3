import { scaleUtc } from 'd3-scale';
import { iArkivet, type Ledd } from '#domain/ledd';
import { omtrentligTid, sikkerTid } from '#domain/omtrentlig';
import { saksnavn } from '#domain/sak';
import { datoTekst, kortMaanedTekst } from '#labels';
import { banerFor } from './baner.ts';
import { varselord } from './varselord.ts';
import { strekerFor } from './streker.ts';

/** Lengths are units of the view box: about one pixel on a phone. Time runs downward, so that it fits one. */
export interface Tegning {
  bredde: number;
  hoeyde: number;
  baner: { navn: string; x: number; fra: number; til: number }[];
  /** Where the lanes end and the words beside the points begin. */
  tekstX: number;
  /** Years and months along the left edge. */
  merker: { y: number; tekst: string }[];
  streker: { d: string; varslet: boolean }[];
  punkter: Punkt[];
}

/** How a step is drawn: the shape carries the meaning, never the colour alone. */
export type Form = 'arkiv' | 'sitert' | 'varslet';

interface Punkt {
  x: number;
  y: number;
  form: Form;
  /** Number and day, beside the point; too many points have none. */
  tekst: string[];
}

const BREDDE = 344;
const AKSE = 56;
const NAVNLINJE = 24;
/** Of bold text, wide letters too. */
const TEGNBREDDE = 8.6;
/** How close points may stand, and how many lines each can then say. */
const TETTHETER = [
  { inntil: 60, avstand: 46, linjer: 2 },
  { inntil: 250, avstand: 22, linjer: 1 },
  { inntil: Infinity, avstand: 3, linjer: 0 },
] as const;
/** Length of a month, as long as the drawing is not long already. */
const MAANED = 12;
const MAANED_MS = 30.44 * 24 * 60 * 60 * 1000;

export const formFor = (ledd: Ledd): Form =>
  ledd.slag === 'varslet' ? 'varslet' : iArkivet(ledd) ? 'arkiv' : 'sitert';

/** Where everything in the drawing of a matter stands. Points never stand closer than their labels need. */
export function tegningFor(ledd: readonly Ledd[]): Tegning {
  const baner = banerFor(ledd);
  const tetthet = TETTHETER.find(({ inntil }) => ledd.length <= inntil) ?? TETTHETER[2];
  const topp = baner.length * NAVNLINJE + 36;
  const baneavstand = Math.min(28, 132 / baner.length);
  const banX = (n: number): number => rund(AKSE + 12 + n * baneavstand);
  const tekstX = banX(baner.length - 1) + 18;
  const tegn = Math.floor((BREDDE - tekstX) / TEGNBREDDE);

  const tider = ledd.map(tidFor);
  const y = hoeyder(tider, topp, tetthet.avstand);
  const bane = new Map(baner.flatMap((b, n) => b.ledd.map((l) => [l, n] as const)));
  const x = ledd.map((l) => banX(bane.get(l) ?? 0));
  const hoeyde = rund((y.at(-1) ?? topp) + 28);
  return {
    bredde: BREDDE,
    hoeyde,
    tekstX,
    baner: baner.map(({ navn }, n) => ({
      navn: kort(navn, Math.floor((BREDDE - banX(n) - 8) / TEGNBREDDE)),
      x: banX(n),
      fra: n * NAVNLINJE + 14,
      til: hoeyde - 4,
    })),
    merker: merkerFor(tider, y),
    streker: strekerFor(ledd).map(({ fra, til, varslet }) => ({
      d: bue([x[fra] ?? 0, y[fra] ?? 0], [x[til] ?? 0, y[til] ?? 0]),
      varslet,
    })),
    punkter: ledd.map((l, n) => ({
      x: x[n] ?? 0,
      y: y[n] ?? 0,
      form: formFor(l),
      tekst: tekstFor(l)
        .slice(0, tetthet.linjer)
        .map((linje) => kort(linje, tegn)),
    })),
  };
}

const rund = (tall: number): number => Math.round(tall * 10) / 10;

const kort = (tekst: string, tegn: number): string =>
  tekst.length <= tegn ? tekst : `${tekst.slice(0, Math.max(1, tegn - 1)).trimEnd()}…`;

/** Milliseconds; undefined when no paper says when. */
function tidFor({ dato, datoTekst: iOrd }: Ledd): number | undefined {
  const tid = dato ?? omtrentligTid(iOrd ?? '');
  return tid === undefined ? undefined : Date.parse(`${tid}${'-01-01'.slice(tid.length - 4)}T00:00Z`);
}

/** Heights in proportion to time, and never closer than `avstand`; what has no time follows the one before it. */
function hoeyder(tider: readonly (number | undefined)[], topp: number, avstand: number): number[] {
  const kjente = tider.filter((tid) => tid !== undefined);
  const [foerst, sist] = [Math.min(...kjente), Math.max(...kjente)];
  const lengde = Math.min(((sist - foerst) / MAANED_MS) * MAANED, tider.length * avstand * 1.5);
  const skala = scaleUtc([foerst, sist], [topp, topp + lengde]);
  let forrige = topp - avstand;
  return tider.map((tid) => {
    const her = tid === undefined || sist === foerst ? 0 : skala(tid);
    forrige = rund(Math.max(her, forrige + avstand));
    return forrige;
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
function tekstFor(ledd: Ledd): string[] {
  const { slag, sak, utvalg, arena, dato, datoTekst: iOrd, varsler } = ledd;
  const tid = dato ?? sikkerTid(iOrd ?? '');
  const naar = tid ? datoTekst(tid) : 'Uten dato';
  const hva = sak
    ? saksnavn(sak)
    : (arena ??
      (slag === 'varslet' ? varselord(varsler).tittel : utvalg ? 'Uten saksnummer' : 'Ukjent sted'));
  return [hva, naar];
}

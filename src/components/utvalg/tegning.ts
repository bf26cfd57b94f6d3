import { brekk } from '#components/linjebryting.ts';
import type { Modelledd, Modellperiode } from '#domain/raadsmodell';
import type { Utvalg } from '#domain/utvalg';

/** All lengths are units of the drawing, which is 360 wide: about a pixel on a phone. */
const BREDDE = 360;
const MARG = 10;
/** Lines to the right of the boxes, for arrows that pass a level. */
const SPOR = 9;
const MELLOM = 10;
const LINJE = 17;
const ETIKETT = 26;
const LUFT = 26;

/** One committee in the drawing. */
export interface Tegneboks {
  x: number;
  y: number;
  b: number;
  h: number;
  /** The short name in bold, then the full name; each line with its baseline. */
  linjer: { tekst: string; y: number; fet: boolean }[];
}

/** The drawing: bands for the levels from the top, boxes for the committees, arrows to whom they prepare for. */
export interface Tegning {
  bredde: number;
  hoeyde: number;
  baand: { y: number; b: number; h: number; tekst: string }[];
  bokser: Tegneboks[];
  /** SVG paths, head included. */
  piler: string[];
}

interface Plass extends Tegneboks {
  utvalg: Utvalg;
  rad: number;
}

/** «Nivå 2»; a level that the documents do not tell is said so. */
export const nivaatekst = (nivaa: number | undefined): string =>
  nivaa === undefined ? 'Ukjent nivå' : `Nivå ${nivaa}`;

function linjerI({ navn, kort }: Modelledd, bredde: number): { tekst: string; fet: boolean }[] {
  const fete = brekk(kort, (bredde - 16) / 9).map((tekst) => ({ tekst, fet: true }));
  const resten = navn === kort ? [] : brekk(navn, (bredde - 16) / 7.2);
  return [...fete, ...resten.map((tekst) => ({ tekst, fet: false }))];
}

/** Committees two and two; one alone has the whole width. */
const parvis = <T>(alle: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(alle.length / 2) }, (_, nr) => alle.slice(nr * 2, nr * 2 + 2));

function plasser(rad: readonly Modelledd[], nr: number, topp: number, plass: number): Plass[] {
  const b = (plass - MELLOM * (rad.length - 1)) / rad.length;
  const innhold = rad.map((ledd) => linjerI(ledd, b));
  const h = Math.max(...innhold.map((linjer) => linjer.length)) * LINJE + 16;
  return rad.map(({ utvalg }, i) => {
    const linjer = innhold[i] ?? [];
    return {
      utvalg,
      rad: nr,
      x: MARG + i * (b + MELLOM),
      y: topp,
      b,
      h,
      linjer: linjer.map((linje, l) => ({ ...linje, y: topp + 22 + l * LINJE })),
    };
  });
}

const midt = ({ x, b }: Tegneboks): number => x + b / 2;
const hode = (x: number, y: number): string => `M${x - 5} ${y + 8}L${x} ${y + 1}L${x + 5} ${y + 8}`;

/** Straight up to the row above; past other rows on a line to the right of them. */
function pil(fra: Plass, til: Plass, spor: number): string {
  const bunn = til.y + til.h;
  if (fra.rad === til.rad + 1) {
    const x = Math.min(Math.max(midt(fra), til.x + 16), til.x + til.b - 16);
    const knekk = x === midt(fra) ? '' : `V${bunn + LUFT / 2}H${x}`;
    return `M${midt(fra)} ${fra.y}${knekk}V${bunn + 1}${hode(x, bunn)}`;
  }
  const x = til.x + til.b - 20;
  return `M${fra.x + fra.b - 20} ${fra.y}v-10H${spor}V${bunn + 16}H${x}V${bunn + 1}${hode(x, bunn)}`;
}

/** Lays out the council model of a period. */
export function tegn({ nivaaer }: Pick<Modellperiode, 'nivaaer'>): Tegning {
  const alle = new Map<Utvalg, { ledd: Modelledd; rad: number }>();
  let rader = 0;
  for (const { ledd } of nivaaer)
    for (const par of parvis(ledd)) {
      for (const en of par) alle.set(en.utvalg, { ledd: en, rad: rader });
      rader += 1;
    }
  const forbi = [...alle.values()].flatMap(({ ledd, rad }) =>
    ledd.forbereder.filter((utvalg) => alle.get(utvalg)?.rad !== rad - 1),
  ).length;
  const plass = BREDDE - 2 * MARG - forbi * SPOR;

  const bokser = new Map<Utvalg, Plass>();
  const baand: Tegning['baand'] = [];
  let y = 0;
  let rad = 0;
  for (const { nivaa, ledd } of nivaaer) {
    const topp = y;
    y += ETIKETT;
    for (const par of parvis(ledd)) {
      const plasserte = plasser(par, rad, y, plass);
      for (const boks of plasserte) bokser.set(boks.utvalg, boks);
      y += (plasserte[0]?.h ?? 0) + MARG;
      rad += 1;
    }
    baand.push({ y: topp, b: plass + 2 * MARG, h: y - topp, tekst: nivaatekst(nivaa) });
    y += LUFT;
  }
  let spor = BREDDE - forbi * SPOR;
  const piler = [...alle.values()].flatMap(({ ledd }) =>
    ledd.forbereder.flatMap((utvalg) => {
      const [fra, til] = [bokser.get(ledd.utvalg), bokser.get(utvalg)];
      if (!fra || !til) return [];
      if (fra.rad !== til.rad + 1) spor += SPOR;
      return [pil(fra, til, spor - SPOR / 2)];
    }),
  );
  return { bredde: BREDDE, hoeyde: Math.max(y - LUFT, 1), baand, bokser: [...bokser.values()], piler };
}

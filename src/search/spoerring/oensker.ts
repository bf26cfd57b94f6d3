import type { Deler } from './deler.ts';
import { verdierAv, type Siderad } from '../tabell/sidetabell.ts';
import { slagMed } from './smaaord.ts';

/** What a page may have that a query hints at; several keys are meant together. */
export interface Oenske {
  /** As the facets name it. */
  type?: string;
  utvalg?: string;
  /** ISO days, both or none. */
  fra?: string;
  til?: string;
}

/** The hints of a query: kinds, committees, and days, months and years. */
export function oenskerI({ ord, utvalg, dager, aar }: Deler): Oenske[] {
  const typer = new Set(ord.flatMap((ett) => slagMed(ett) ?? []));
  const navn = new Set(utvalg.flatMap((bit) => bit.utvalg.map(({ kort }) => kort)));
  return [
    ...[...typer].map((type) => ({ type })),
    ...[...navn].map((utvalg) => ({ utvalg })),
    // A month without year is every year's.
    ...[...dager, ...aar].filter(({ tid }) => tid.fra.length > 5).map(({ tid }) => tid),
  ];
}

/** Whether a page has what a hint asks for. */
export function oppfyller(rad: Siderad, { type, utvalg, fra, til }: Oenske): boolean {
  if (type !== undefined && rad.type !== type) return false;
  if (utvalg !== undefined && !verdierAv(rad, 'utvalg').includes(utvalg)) return false;
  if (fra === undefined || til === undefined) return true;
  return rad.dato !== undefined && rad.dato <= til && (rad.til ?? rad.dato) >= fra;
}

/** What a hint counts beside the kind of page: who says a committee or a day wants it. */
const NAVNGITT = 2;

/** How many of the hints a page fulfils; a committee and a day count double. */
export const oppfylte = (rad: Siderad, oensker: readonly Oenske[]): number =>
  oensker
    .filter((oenske) => oppfyller(rad, oenske))
    .reduce((sum, { type }) => sum + (type === undefined ? NAVNGITT : 1), 0);

import { type Ledd, stedsnoekkel } from '#domain/ledd';
import type { Sak } from '#domain/sak';
import { kortnavn, type Utvalg } from '#domain/utvalg';

/** A lane of the drawing: one committee, or everything outside the council model. */
export interface Bane {
  /** As at the time; every name, when it changed along the way. */
  navn: string;
  ledd: Ledd[];
}

/** Level in the council model; who was succeeded had the place of its successor. */
function nivaaAv(utvalg: Utvalg): number {
  for (let u: Utvalg | undefined = utvalg; u; u = u.etterfoelger) if (u.data.nivaa) return u.data.nivaa;
  return 99;
}

/** The day that the name of a committee is judged by. */
export const dagFor = ({ dato, sak, sitater, varsler }: Ledd): string =>
  dato ?? (sak ? endenAv(sak) : undefined) ?? sitater[0]?.fra.dato ?? varsler[0]?.sak.dato ?? '9999';

const endenAv = ({ aar }: Sak): string => `${aar}-12-31`;

/** Short name of the committee at the time, or the body as the paper writes it. */
export function hvem(ledd: Ledd): string {
  if (ledd.utvalg) return kortnavn(ledd.utvalg, dagFor(ledd));
  return ledd.arena ?? 'Utvalget er ikke oppgitt';
}

/** Who treats a step that is no known sak, with the number that is announced for it. */
export function stedOgNummer(ledd: Ledd): string {
  const nummer = ledd.slag === 'varslet' ? ledd.varsler[0]?.data.sak : undefined;
  return nummer ? `${hvem(ledd)} sak ${nummer.nr}/${String(nummer.aar).slice(2)}` : hvem(ledd);
}

/** The lanes in council order, the top first; all bodies outside the model share the last. */
export function banerFor(ledd: readonly Ledd[]): Bane[] {
  const baner = new Map<string, { ledd: Ledd[]; nivaa: number }>();
  for (const ett of ledd) {
    const noekkel = ett.utvalg ? stedsnoekkel(ett) : '';
    const bane = baner.get(noekkel);
    if (bane) bane.ledd.push(ett);
    else baner.set(noekkel, { ledd: [ett], nivaa: ett.utvalg ? nivaaAv(ett.utvalg) : 999 });
  }
  return [...baner.values()]
    .toSorted((a, b) => a.nivaa - b.nivaa)
    .map((bane) => ({ ledd: bane.ledd, navn: navnPaa(bane.ledd) }));
}

function navnPaa(ledd: readonly Ledd[]): string {
  if (!ledd[0]?.utvalg) return 'Andre';
  return [...new Set(ledd.map(hvem))].join(' / ');
}

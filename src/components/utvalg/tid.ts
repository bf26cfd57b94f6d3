import { dagenFoer } from '#domain/tidsrom';
import { datoTekst } from '#datotekst';
import type { OmtrentligDato } from '#schema/verdier';

/** A day, month or year as far as it is known: «mars 2024», or honestly «mellom september 2020 og 21. mars 2024». */
export const omtrentligTekst = (tid: OmtrentligDato): string =>
  typeof tid === 'string' ? datoTekst(tid) : `mellom ${datoTekst(tid.mellom)} og ${datoTekst(tid.og)}`;

/** One end of a period: «fra mars 2024», «til et tidspunkt mellom …». */
const grense = (ord: string, tid: OmtrentligDato): string =>
  `${ord} ${typeof tid === 'string' ? '' : 'et tidspunkt '}${omtrentligTekst(tid)}`;

/** When something happened: «1. januar 2024», «i 2024», «på et tidspunkt mellom …». */
export function naarTekst(tid: OmtrentligDato): string {
  if (typeof tid !== 'string') return `på et tidspunkt ${omtrentligTekst(tid)}`;
  return tid.length === 10 ? datoTekst(tid) : `i ${datoTekst(tid)}`;
}

/** A period as far as it is known: «fra mars 2024, til 2025»; nothing known is said so. */
export function periodeTekst(fra: OmtrentligDato | undefined, til: OmtrentligDato | undefined): string {
  const ledd = [...(fra ? [grense('fra', fra)] : []), ...(til ? [grense('til', til)] : [])];
  return ledd.length > 0 ? ledd.join(', ') : 'Arkivet kjenner ikke tidsrommet';
}

/** The same of a period whose end is the first time after it: until 1 January is told as 31 December. */
export function tidsromTekst(fra: OmtrentligDato | undefined, slutt: OmtrentligDato | undefined): string {
  const til = typeof slutt === 'string' && slutt.length === 10 ? dagenFoer(slutt) : slutt;
  return periodeTekst(fra, til);
}

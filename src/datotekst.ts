import { MAANEDER } from '#schema/kalender';
import { stor } from '#ordform';

/** Days, times and moments as a reader sees them. Bokmål, with hard spaces. */

const HARD = '\u00a0';

const maaned = (iso: string): string => MAANEDER[Number(iso.slice(5, 7)) - 1] ?? '';
const dag = (iso: string): string => `${Number(iso.slice(8, 10))}.`;

/** `2024-10-17` → «17. oktober 2024», with a hard space after the day. Also `2024-10` and `2024`. */
export function datoTekst(iso: string): string {
  if (iso.length === 4) return iso;
  if (iso.length === 7) return `${maaned(iso)}${HARD}${iso.slice(0, 4)}`;
  return `${dag(iso)}${HARD}${maaned(iso)} ${iso.slice(0, 4)}`;
}

/** `2024-09` → «sep.», for the ticks of a drawing. */
export function kortMaanedTekst(iso: string): string {
  const navn = maaned(iso);
  return navn.length > 4 ? `${navn.slice(0, 3)}.` : navn;
}

/** `2024-10-17` → «17. oktober», where the year stands beside. */
export const dagTekst = (iso: string): string => `${dag(iso)}${HARD}${maaned(iso)}`;

/** One or more days in order: «17.–18. oktober 2024», «30. april–1. mai 2025». */
export function datoerTekst(datoer: readonly string[]): string {
  const forst = datoer[0] ?? '';
  const sist = datoer.at(-1) ?? '';
  if (forst === sist) return datoTekst(forst);
  if (forst.slice(0, 7) === sist.slice(0, 7)) return `${dag(forst)}–${datoTekst(sist)}`;
  if (forst.slice(0, 4) === sist.slice(0, 4))
    return `${dag(forst)}${HARD}${maaned(forst)}–${datoTekst(sist)}`;
  return `${datoTekst(forst)}–${datoTekst(sist)}`;
}

const kl = (tid: string): string => tid.replace(':', '.');

/** `09:30`, `15:00` → «kl. 09.30–15.00»; one of them alone also reads well. */
export function tidTekst(fra?: string, til?: string): string {
  if (fra && til) return `kl.${HARD}${kl(fra)}–${kl(til)}`;
  if (fra) return `kl.${HARD}${kl(fra)}`;
  return til ? `til kl.${HARD}${kl(til)}` : '';
}

/** `2025-05-08T12:00` → «8. mai 2025 kl. 12.00». */
export function tidspunktTekst(tidspunkt: string): string {
  const [dato = '', tid] = tidspunkt.split('T');
  return tid ? `${datoTekst(dato)} ${tidTekst(tid)}` : datoTekst(dato);
}

/** When a step was: its own day, also in a meeting of several; else the words for it. */
export const naarTekst = ({ dato, datoTekst: iOrd }: { dato?: string; datoTekst?: string }): string =>
  dato ? datoTekst(dato) : iOrd ? stor(iOrd) : 'Uten dato';

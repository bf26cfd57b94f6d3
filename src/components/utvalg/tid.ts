import { datoTekst } from '#labels';
import type { OmtrentligDato } from '#schema/verdier';

/** A day, month or year as far as it is known: «mars 2024», or honestly «mellom september 2020 og 21. mars 2024». */
export const omtrentligTekst = (tid: OmtrentligDato): string =>
  typeof tid === 'string' ? datoTekst(tid) : `mellom ${datoTekst(tid.mellom)} og ${datoTekst(tid.og)}`;

/** A period as far as it is known: «fra mars 2024 til 2025»; nothing known is said so. */
export function periodeTekst(fra: OmtrentligDato | undefined, til: OmtrentligDato | undefined): string {
  const grense = (ord: string, tid: OmtrentligDato | undefined): string[] => {
    if (!tid) return [];
    return [
      typeof tid === 'string'
        ? `${ord} ${omtrentligTekst(tid)}`
        : `${ord} et tidspunkt ${omtrentligTekst(tid)}`,
    ];
  };
  const ledd = [...grense('fra', fra), ...grense('til', til)];
  return ledd.length > 0 ? ledd.join(', ') : 'Arkivet kjenner ikke tidsrommet';
}

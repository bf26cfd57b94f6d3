import { skjulFoedselsnumre } from '#markdown/foedselsnumre';

/**
 * A report as it may be shown: reports end in logs that others read, and any message may show a value that holds a
 * national identity number.
 * @returns the same, with only the day of birth left of each in every text and path
 */
export function skjult<T>(verdi: T): T {
  return skjulI(verdi) as T;
}

function skjulI(verdi: unknown): unknown {
  if (typeof verdi === 'string') return skjulFoedselsnumre(verdi);
  if (Array.isArray(verdi)) return verdi.map(skjulI);
  if (typeof verdi !== 'object' || verdi === null) return verdi;
  return Object.fromEntries(Object.entries(verdi).map(([noekkel, v]) => [noekkel, skjulI(v)]));
}

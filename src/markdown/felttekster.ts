/** Keys that hold what originals print, or our own words about a fault in them. */
const OM_ORIGINALEN: readonly string[] = [
  'trykt',
  'merknad',
  'merknader',
  'belegg',
  'utledet',
  'rettelser',
  'endringer',
  'godta',
  'kilde',
];

/** One text of the front matter, and the path of its key. */
export interface Felttekst {
  sti: (string | number)[];
  tekst: string;
}

/** Every text that the fields tell in the archive's own name, in written order. @param data front matter as read */
export function felttekster(data: unknown, sti: (string | number)[] = []): Felttekst[] {
  if (typeof data === 'string') return [{ sti, tekst: data }];
  if (Array.isArray(data)) return data.flatMap((verdi: unknown, n) => felttekster(verdi, [...sti, n]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([noekkel, verdi]) =>
    OM_ORIGINALEN.includes(noekkel) ? [] : felttekster(verdi, [...sti, noekkel]),
  );
}

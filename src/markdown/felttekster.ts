/** Keys that hold what originals print, or our own words about a fault in them. */
export const OM_ORIGINALEN: ReadonlySet<string> = new Set([
  'trykt',
  'merknad',
  'merknader',
  'belegg',
  'utledet',
  'rettelser',
  'endringer',
  'godta',
  'kilde',
]);

/** One text of the front matter, and the path of its key. */
export interface Felttekst {
  sti: (string | number)[];
  tekst: string;
}

/**
 * Every text of the fields, in written order.
 * @param data front matter as read
 * @param uten keys whose texts are left out; without `OM_ORIGINALEN` are those told in the archive's own name
 */
export function felttekster(
  data: unknown,
  uten: ReadonlySet<string>,
  sti: (string | number)[] = [],
): Felttekst[] {
  if (typeof data === 'string') return [{ sti, tekst: data }];
  if (Array.isArray(data)) return data.flatMap((verdi: unknown, n) => felttekster(verdi, uten, [...sti, n]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([noekkel, verdi]) =>
    uten.has(noekkel) ? [] : felttekster(verdi, uten, [...sti, noekkel]),
  );
}

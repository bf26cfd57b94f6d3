import type { z } from 'zod';
import { FILSLAG, type Filslag } from '#schema/filslag';

interface Def {
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
}

/** Adds the fields of `schema` that `data` has, all the way down. Forms that the data does not have add nothing. */
function samle(schema: z.ZodType, data: unknown, brukte: Set<z.ZodType>): void {
  const { shape = {}, innerType, in: inn, element, valueType, options = [] } = schema.def as Def;
  for (const under of [innerType, inn, ...options]) if (under) samle(under, data, brukte);
  if (Array.isArray(data)) {
    if (element) for (const rad of data) samle(element, rad, brukte);
  } else if (typeof data === 'object' && data !== null) {
    for (const [navn, verdi] of Object.entries(data)) {
      const felt = shape[navn];
      if (felt) {
        brukte.add(felt);
        samle(felt, verdi, brukte);
      }
      if (valueType) samle(valueType, verdi, brukte);
    }
  }
}

/**
 * The fields that files have of those their schemas know; a person is the same schema wherever one stands.
 * @param filer the data of files as it stands, before any schema has changed it
 */
export function brukteFelter(filer: readonly { slag: Filslag; data: unknown }[]): Set<z.ZodType> {
  const brukte = new Set<z.ZodType>();
  for (const { slag, data } of filer) samle(FILSLAG[slag].schema, data, brukte);
  return brukte;
}

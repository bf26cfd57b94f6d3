import type { z } from 'zod';
import { FILSLAG } from '#schema/filslag';

/** One object schema somewhere in the model, and the way to it. */
export interface Objekt {
  sti: string;
  felt: Record<string, z.ZodType>;
  streng: boolean;
}

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  catchall?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
}

const defAv = (schema: z.ZodType): Def => schema.def;

function objekterI(schema: z.ZodType, sti: string): Objekt[] {
  const { shape, catchall, innerType, in: inn, element, valueType, options = [] } = defAv(schema);
  const under = [innerType, inn, element, valueType, ...options].filter((s) => s !== undefined);
  const her = shape
    ? [{ sti, felt: shape, streng: catchall !== undefined && defAv(catchall).type === 'never' }]
    : [];
  return [
    ...her,
    ...Object.entries(shape ?? {}).flatMap(([navn, felt]) => objekterI(felt, `${sti}.${navn}`)),
    ...under.flatMap((s) => objekterI(s, sti)),
  ];
}

/** Every object in every kind of file. */
export const alleObjekter = (): Objekt[] =>
  Object.entries(FILSLAG).flatMap(([slag, { schema }]) => objekterI(schema, slag));

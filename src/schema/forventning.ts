import type { z } from 'zod';

/** The parts of zod's own description that are walked here. */
interface Def {
  type: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  in?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  shape?: Record<string, z.core.$ZodType>;
}

const defAv = (schema: z.core.$ZodType): Def => schema._zod.def;

/** Every schema that may stand at one step below `schema`. */
function steg(schema: z.core.$ZodType, noekkel: PropertyKey): z.core.$ZodType[] {
  const def = defAv(schema);
  const inni = def.innerType ?? def.in;
  if (inni) return steg(inni, noekkel);
  if (def.options) return def.options.flatMap((valg) => steg(valg, noekkel));
  if (def.element) return [def.element];
  const barn = def.shape?.[String(noekkel)];
  return barn ? [barn] : [];
}

function vedSti(schema: z.core.$ZodType, sti: readonly PropertyKey[]): z.core.$ZodType[] {
  return sti.reduce<z.core.$ZodType[]>((naa, noekkel) => naa.flatMap((s) => steg(s, noekkel)), [schema]);
}

function noeklerI(schema: z.core.$ZodType): string[] {
  const def = defAv(schema);
  const inni = def.innerType ?? def.in;
  if (inni) return noeklerI(inni);
  if (def.options) return def.options.flatMap(noeklerI);
  return Object.keys(def.shape ?? {});
}

/** Keys that are known at a path, for «mente du …». */
export function kjenteNoekler(schema: z.core.$ZodType, sti: readonly PropertyKey[]): string[] {
  return [...new Set(vedSti(schema, sti).flatMap(noeklerI))];
}

/** Would this value be right at this path? */
export function godtas(schema: z.ZodType, sti: readonly PropertyKey[], verdi: unknown): boolean {
  return vedSti(schema, sti).some((s) => (s as z.ZodType).safeParse(verdi).success);
}

/**
 * What is wrong with the value of a key that one form of a union knows, and that zod calls unknown because another
 * form took the rest.
 * @param sti path of the key
 * @returns nothing when the value is right, and the key only stands beside others that it may not stand beside
 */
export function feilVed(schema: z.ZodType, sti: readonly PropertyKey[], verdi: unknown): z.core.$ZodIssue[] {
  const proevd = vedSti(schema, sti).map((s) => (s as z.ZodType).safeParse(verdi));
  if (proevd.some(({ success }) => success)) return [];
  return (proevd[0]?.error?.issues ?? []).map((f) => ({ ...f, path: [...sti, ...f.path] }));
}

/** The doc comment of the key at a path, or of its nearest parent that has one. */
export function forventetVed(schema: z.ZodType, sti: readonly PropertyKey[]): string | undefined {
  for (let n = sti.length; n > 0; n--) {
    const tekst = vedSti(schema, sti.slice(0, n))
      .map((s) => (s as z.ZodType).description)
      .find(Boolean);
    if (tekst) return tekst;
  }
  return undefined;
}

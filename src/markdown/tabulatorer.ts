import type { z } from 'zod';
import type { Retting } from '#schema/avvik';
import { type Framside, yamlI } from './frontmatter.ts';
import { rediger } from './redigering.ts';

/** A tab stands for as many spaces as the author's editor shows. */
const BREDDER = [2, 4, 6, 8];

/** Indents with a tab in them. */
const INNRYKK = /^ *\t[ \t]*/gmu;

/**
 * The repair of tabs that indent: the width that makes fields of them. When more than one does, and they say different
 * things, it is the only one that the schema takes.
 * @param tekst the whole file, LF
 * @param les reads such a file
 * @returns undefined when no width is certain
 */
export function rettTabulatorer(
  tekst: string,
  les: (tekst: string) => Framside,
  schema: z.ZodType,
): Retting[] | undefined {
  const yaml = yamlI(tekst);
  const start = tekst.indexOf(yaml);
  const innrykk = [...yaml.matchAll(INNRYKK)];
  const lesninger = new Map<string, { data: unknown; retting: Retting[] }>();
  for (const bredde of BREDDER) {
    const retting = innrykk.map(({ 0: skrevet, index }) => ({
      fra: start + index,
      til: start + index + skrevet.length,
      tekst: skrevet.replaceAll('\t', ' '.repeat(bredde)),
    }));
    const { data, feil } = les(rediger(tekst, retting));
    const noekkel = JSON.stringify(data);
    if (feil.length === 0 && !lesninger.has(noekkel)) lesninger.set(noekkel, { data, retting });
  }
  const mulige = [...lesninger.values()];
  const gyldige = mulige.length > 1 ? mulige.filter(({ data }) => schema.safeParse(data).success) : mulige;
  return gyldige.length === 1 ? gyldige[0]?.retting : undefined;
}

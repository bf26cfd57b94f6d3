import { z } from 'zod';

/** The halves: rules may be tuned on the one, and are judged on the other. */
export const DELER = ['justering', 'utelatt'] as const;

const sporring = z
  .strictObject({
    id: z.string().describe('Permanent id'),
    type: z.string().describe('What kind of query: saksnummer, møte, person …'),
    del: z.enum(DELER).describe('Which half it belongs to'),
    sporring: z.string().describe('As typed'),
    beste: z.array(z.string()).describe('Ids of every page that is a fully good first hit'),
    akseptable: z.array(z.string()).describe('Ids of pages that are fine further down'),
    bare: z.literal('b').optional().describe('Quotes a printed text: counts on the real texts only'),
    merknad: z.string().optional(),
  })
  .refine((s) => s.beste.length > 0 || s.akseptable.length === 0, 'Uten «beste» kan ingen være akseptable');

export type Sporring = z.infer<typeof sporring>;

const fil = z.strictObject({ beskrivelse: z.string(), sporringer: z.array(sporring) });

/**
 * Reads the file of queries with graded answers.
 * @param json its text
 * @throws when it has another shape, or an id stands twice
 */
export function lesSporringer(json: string): Sporring[] {
  const { sporringer } = fil.parse(JSON.parse(json));
  const sett = new Set<string>();
  for (const { id } of sporringer) {
    if (sett.has(id)) throw new Error(`Id-en «${id}» står to ganger blant spørringene.`);
    sett.add(id);
  }
  return sporringer;
}

/** A query that nothing in the archive answers. */
export const erTull = ({ beste }: Pick<Sporring, 'beste'>): boolean => beste.length === 0;

import type { z } from 'zod';
import { adresserSchema } from './adresser.ts';
import { moeteSchema } from './moete.ts';
import { nettstedSchema, sideSchema } from './nettsted.ts';
import { emnerSchema, navneformerSchema, ordlisteSchema, virksomheterSchema } from './registre.ts';
import { sakSchema } from './sak.ts';
import { saksgangSchema } from './saksgang.ts';
import { utvalgSchema } from './utvalg.ts';

/** Every kind of file in a content root: the schema of its data, where it lies, and whether it has a body. */
export const FILSLAG = {
  nettsted: { schema: nettstedSchema, sti: /^nettsted\.yaml$/, moenster: 'nettsted.yaml' },
  ordliste: { schema: ordlisteSchema, sti: /^ordliste\.yaml$/, moenster: 'ordliste.yaml' },
  emner: { schema: emnerSchema, sti: /^emner\.yaml$/, moenster: 'emner.yaml' },
  virksomheter: { schema: virksomheterSchema, sti: /^virksomheter\.yaml$/, moenster: 'virksomheter.yaml' },
  navneformer: { schema: navneformerSchema, sti: /^navneformer\.yaml$/, moenster: 'navneformer.yaml' },
  adresser: { schema: adresserSchema, sti: /^adresser\.yaml$/, moenster: 'adresser.yaml' },
  utvalg: { schema: utvalgSchema, sti: /^utvalg\/[^/]+\.md$/, moenster: 'utvalg/*.md' },
  moete: { schema: moeteSchema, sti: /^moeter\/[^/]+\/[^/]+\/moete\.md$/, moenster: 'moeter/*/*/moete.md' },
  sak: { schema: sakSchema, sti: /^moeter\/[^/]+\/[^/]+\/sak-[^/]+\.md$/, moenster: 'moeter/*/*/sak-*.md' },
  saksgang: { schema: saksgangSchema, sti: /^saksganger\/[^/]+\.md$/, moenster: 'saksganger/*.md' },
  side: { schema: sideSchema, sti: /^sider\/[^/]+\.md$/, moenster: 'sider/*.md' },
} as const satisfies Record<string, { schema: z.ZodType; sti: RegExp; moenster: string }>;

export type Filslag = keyof typeof FILSLAG;
export type Fildata<S extends Filslag> = z.infer<(typeof FILSLAG)[S]['schema']>;

/** The kind of the file at this path below the content root, or undefined when no file belongs there. */
export function filslagAv(sti: string): Filslag | undefined {
  return (Object.keys(FILSLAG) as Filslag[]).find((slag) => FILSLAG[slag].sti.test(sti));
}

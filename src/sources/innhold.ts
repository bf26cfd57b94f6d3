import { join } from 'node:path';
import type { Innhold } from '#checks/kontroll';
import { lesMappe } from './files.ts';
import { lesMedLager } from './fillager.ts';
import { finnVedleggsfeil } from './vedleggskontroll.ts';

const LAGER = join('node_modules', '.cache', 'saksgang');

/** Where the parse cache of a content root lies. */
export const lagerfil = (rot: string): string => join(LAGER, `${rot.replace(/[^A-Za-z0-9]+/g, '-')}.ndjson`);

/**
 * Reads a content root with the parse cache, and looks into its attachments. The one way in for site, commands and tests:
 * drafts come along, and the site only gets what is public.
 * @param rot path of the root
 * @throws when the root itself cannot be read
 */
export function lesInnhold(rot: string): Innhold {
  const mappe = lesMappe(rot);
  const lest = lesMedLager(mappe.filer, lagerfil(rot));
  return {
    filer: lest.flatMap(({ fil }) => (fil ? [fil] : [])),
    vedlegg: mappe.vedlegg,
    ...(mappe.publisert ? { publisert: mappe.publisert } : {}),
    avvik: [
      ...mappe.avvik,
      ...finnVedleggsfeil(
        rot,
        mappe.vedlegg.keys(),
        lagerfil(rot).replace(/\.ndjson$/, '-vedleggskontroll.json'),
      ),
      ...lest.flatMap(({ avvik }) => avvik),
    ],
  };
}

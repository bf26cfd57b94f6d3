import { join } from 'node:path';
import type { Publisert } from '#domain/tekstregister';
import type { AlleFiler } from '#markdown/fil';
import type { Avvik } from '#schema/avvik';
import { lesMappe } from './files.ts';
import { lesMedLager } from './fillager.ts';
import { finnVedleggsfeil } from './vedleggskontroll.ts';

/** Everything that was read from a content root: for the check; the site only gets what is public. */
export interface Innhold {
  filer: AlleFiler[];
  /** Size in bytes of every attachment on disk, by path below the root. */
  vedlegg: Map<string, number>;
  avvik: Avvik[];
  publisert?: Publisert;
}

const LAGER = join('node_modules', '.cache', 'saksgang');

/** Where the parse cache of a content root lies. */
export const lagerfil = (rot: string): string => join(LAGER, `${rot.replace(/[^A-Za-z0-9]+/g, '-')}.ndjson`);

/**
 * Reads a content root with the parse cache, and looks into its attachments. The one way in for site, commands and tests.
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

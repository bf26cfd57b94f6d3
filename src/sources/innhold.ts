import type { Innhold } from '#checks/kontroll';
import { lesMappe, type Mappe } from './files.ts';
import { lesMedLager } from './fillager.ts';
import { lagersti } from './lager.ts';
import { finnVedleggsfeil } from './vedleggskontroll.ts';

/** Reads a folder, and looks into its attachments; what was found in them before is kept. */
export function lesMedVedlegg(rot: string): Mappe {
  const mappe = lesMappe(rot);
  const feil = finnVedleggsfeil(rot, mappe.vedlegg.keys(), {
    kontroll: lagersti(rot, 'vedleggskontroll'),
    ord: lagersti(rot, 'vedleggsord'),
  });
  return { ...mappe, avvik: [...mappe.avvik, ...feil] };
}

/**
 * Reads a content root with the parse cache, and looks into its attachments. The one way in for site, commands and tests:
 * drafts come along, and the site only gets what is public.
 * @param rot path of the root
 * @throws when the root itself cannot be read
 */
export function lesInnhold(rot: string): Innhold & Pick<Mappe, 'noekler'> {
  const { filer, vedlegg, noekler, avvik, publisert } = lesMedVedlegg(rot);
  const lest = lesMedLager(filer, lagersti(rot, 'tekster'));
  return {
    filer: lest.flatMap(({ fil }) => (fil ? [fil] : [])),
    vedlegg,
    noekler,
    ...(publisert ? { publisert } : {}),
    avvik: [...avvik, ...lest.flatMap((l) => l.avvik)],
  };
}

import type { Innhold } from '#checks/kontroll';
import type { Tekstfil } from '#markdown/fil';
import { lesMappe, type Mappe } from './files.ts';
import { lesMedLager } from './fillager.ts';
import { lagersti } from './lager.ts';
import type { Lest } from './lesing.ts';
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
  const mappe = lesMedVedlegg(rot);
  return {
    ...lestInnhold(mappe, lesMedLager(mappe.filer, lagersti(rot, 'tekster'))),
    noekler: mappe.noekler,
  };
}

/** A folder and its texts as they were read, together: what the rules are asked about. */
export function lestInnhold(
  {
    filer: tekster,
    vedlegg,
    avvik,
    publisert,
  }: Omit<Mappe, 'filer' | 'noekler'> & { filer: readonly Tekstfil[] },
  lest: readonly Lest[],
): Innhold {
  const filer = lest.flatMap(({ fil }) => (fil ? [fil] : []));
  const leste = new Set(filer.map(({ sti }) => sti));
  return {
    filer,
    ulesteTekster: tekster.filter(({ sti }) => !leste.has(sti)),
    vedlegg,
    ...(publisert ? { publisert } : {}),
    avvik: [...avvik, ...lest.flatMap((l) => l.avvik)],
  };
}

import type { Lest } from '#sources/arkiv';
import { erRegister } from '#sources/publisert';

/**
 * The files of the content that have a fault and are not in the preview because of it. The registers of what is published
 * are no pages, and an attachment with a fault is shown.
 * @returns paths below the content root, each once
 */
export function utelatteFiler({
  kontroll,
  filer,
  noekler,
}: Pick<Lest, 'kontroll' | 'filer' | 'noekler'>): string[] {
  const lest = new Set(filer.map(({ sti }) => sti));
  const medFeil = new Set(kontroll.funn.map(({ fil }) => fil));
  return [...medFeil].filter((fil) => !lest.has(fil) && !noekler.has(fil) && !erRegister(fil));
}

import { SAMME_SAK } from './henvisning.ts';
import type { Sak } from './sak.ts';

/** Later saker that follow this one up or treat the matter again, oldest first. */
export function oppfoelgingAv(sak: Pick<Sak, 'sitater' | 'dato'>): Sak[] {
  const senere = sak.sitater
    .filter(
      ({ slag, fra }) => SAMME_SAK.includes(slag) && !fra.skjerming && (fra.dato ?? '') > (sak.dato ?? ''),
    )
    .map(({ fra }) => fra);
  return [...new Set(senere)];
}

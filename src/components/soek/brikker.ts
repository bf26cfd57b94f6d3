import { FASETTER, type Soek, somAdresse, uavgrenset, veksle } from '#search/adresse';
import { ikon, lag, usynlig } from './element.ts';

/** What is chosen, each a link to the search without it, and one to the search without any. */
export function lagAvgrensninger(soek: Soek): HTMLLIElement[] {
  const lenker = FASETTER.flatMap((fasett) =>
    soek.valg[fasett].map((verdi) => {
      const href = somAdresse(veksle(soek, fasett, verdi));
      return lag('a', { href }, verdi, ikon('kryss'), usynlig(', fjern avgrensning'));
    }),
  );
  if (lenker.length === 0) return [];
  const alle = lag('a', { class: 'nullstill', href: somAdresse(uavgrenset(soek)) }, 'Nullstill');
  return [...lenker, alle].map((lenke) => lag('li', {}, lenke));
}

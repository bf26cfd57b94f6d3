import type { Oppslag } from '../tabell/oppslag.ts';
import type { Utvalget } from './utvalgsnavn.ts';

/** A committee and those that have come after it, in order. */
export function medEtterfoelgere(utvalget: Utvalget, { utvalg }: Oppslag): Utvalget[] {
  const rekke = [utvalget];
  for (let neste = utvalget.etterfoelger; neste !== undefined;) {
    const ett = utvalg.find(({ id }) => id === neste);
    if (!ett || rekke.includes(ett)) break;
    rekke.push(ett);
    neste = ett.etterfoelger;
  }
  return rekke;
}

/** Those that a committee has come after, the nearest first. */
export function forgjengereTil(utvalget: Utvalget, { utvalg }: Oppslag): Utvalget[] {
  const alle = new Set<Utvalget>();
  const ta = (id: string): void => {
    for (const ett of utvalg) {
      if (ett.etterfoelger !== id || ett === utvalget || alle.has(ett)) continue;
      alle.add(ett);
      ta(ett.id);
    }
  };
  ta(utvalget.id);
  return [...alle];
}

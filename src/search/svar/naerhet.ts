import type { Indekstreff } from '../indeks.ts';

type Ordsted = Pick<Indekstreff, 'steder' | 'iTittel'>;

/** What two words of a query are worth to each other, by how many words there are from the one to the other. */
const TRINN = [
  { avstand: 2, verdi: 1 },
  { avstand: 5, verdi: 0.6 },
  { avstand: 12, verdi: 0.3 },
] as const;

/**
 * How near each other a page has the words of a query, from 0 (far apart) to 1 (all together, or all in the title).
 * @param ordene where the page has each word, in the order of the query; nothing for a word it does not have
 */
export function naerhet(ordene: readonly (Ordsted | undefined)[]): number {
  const par = ordene.slice(1).map((ord, i) => verdiAv(ordene[i], ord));
  return par.length === 0 ? 0 : par.reduce((sum, verdi) => sum + verdi, 0) / par.length;
}

function verdiAv(a: Ordsted | undefined, b: Ordsted | undefined): number {
  if (!a || !b) return 0;
  if (a.iTittel && b.iTittel) return 1;
  const avstand = minsteAvstand(a.steder, b.steder);
  return TRINN.find((trinn) => avstand <= trinn.avstand)?.verdi ?? 0;
}

/** How many words there are from a word to another at least. Both lists rise. */
export function minsteAvstand(a: readonly number[], b: readonly number[]): number {
  let [i, j, minst] = [0, 0, Infinity];
  while (i < a.length && j < b.length) {
    const forskjell = (a[i] ?? 0) - (b[j] ?? 0);
    minst = Math.min(minst, Math.abs(forskjell));
    if (forskjell < 0) i++;
    else j++;
  }
  return minst;
}

import { brett, normaliser } from './normalisering.ts';

/** The words of a query in order, each once, without those that are nothing but punctuation. */
export function ordI(q: string): string[] {
  return [...new Set(normaliser(q).toLowerCase().split(/\s+/))].filter((ord) => brett(ord) !== '');
}

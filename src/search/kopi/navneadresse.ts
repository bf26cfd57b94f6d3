import { flat } from '../ord/noekkel.ts';

const ordene = (adresse: string): string[] =>
  adresse
    .split(/[^\p{L}\p{N}]+/u)
    .map(flat)
    .filter(Boolean);

/**
 * Makes a function that knows names in ids and names of files, where they have lost their signs: `innlegg-fra-ola-noermann`.
 * @param navn whole names
 * @returns whether one stands there, or one of some single words, which are given by `flat`; also with an -s
 */
export function lagAdresseleter(
  navn: readonly string[],
): (adresse: string, enkle: ReadonlySet<string>) => boolean {
  const alle = navn.map(ordene);
  const hele = new Set(alle.map((ord) => ord.join('')));
  const lengst = alle.reduce((n, ord) => Math.max(n, ord.length), 0);
  return (adresse, enkle) => {
    const ord = ordene(adresse);
    return ord.some((o, fra) => {
      const rekke = ord.slice(fra, fra + lengst);
      return har(enkle, o) || rekke.some((_, n) => har(hele, rekke.slice(0, n + 1).join('')));
    });
  };
}

const har = (navn: ReadonlySet<string>, ord: string): boolean =>
  navn.has(ord) || (ord.endsWith('s') && navn.has(ord.slice(0, -1)));

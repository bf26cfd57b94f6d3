import { naermeste } from '#schema/forslag';
import { brett } from './navneregister.ts';

/** How alike two names are: the same but for case, hyphens, accents or the order of words; or one slip apart. */
export type Likhet = 'samme' | 'slurv';

const ordI = (navn: string): string[] =>
  brett(navn)
    .replaceAll('aa', 'å')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .split(/[\s-]+/u);

const samlet = (ord: readonly string[]): string => ord.join('');
const siffer = (navn: string): string => navn.replace(/\D+/gu, ' ').trim();

/** Shorter names than this are one letter from too many others. */
const KORTEST = 6;

/**
 * What two names share when they may be alike: the whole without spaces, its words in order of the alphabet, and the
 * whole without each of its letters in turn. Comparing only names that share a key keeps the work linear.
 */
export function likhetsnoekler(navn: string): string[] {
  const ord = ordI(navn);
  const hel = samlet(ord);
  const uten = hel.length < KORTEST ? [] : Array.from(hel).map((_, n) => hel.slice(0, n) + hel.slice(n + 1));
  const tall = siffer(navn);
  return [...new Set([hel, samlet(ord.toSorted()), ...uten])].map((noekkel) => `${noekkel}|${tall}`);
}

/** How alike two names are that are not written the same; undefined when they are two names. A number makes two. */
export function likhet(en: string, annen: string): Likhet | undefined {
  if (siffer(en) !== siffer(annen)) return undefined;
  const [a, b] = [ordI(en), ordI(annen)];
  if (samlet(a) === samlet(b) || samlet(a.toSorted()) === samlet(b.toSorted())) return 'samme';
  if (Math.min(samlet(a).length, samlet(b).length) < KORTEST) return undefined;
  // «Kari» and «Mari» are two; nobody slips on the first letter.
  if (a.length === b.length && a.some((ord, n) => ord[0] !== b[n]?.[0])) return undefined;
  return naermeste(samlet(a), [samlet(b)], 1) ? 'slurv' : undefined;
}

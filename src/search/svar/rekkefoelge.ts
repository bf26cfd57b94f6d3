import type { Sidetype } from '../tabell/fakta.ts';
import type { Siderad } from '../tabell/sidetabell.ts';
import { oppfylte, type Spoerring } from '../spoerring/spoerring.ts';

/** A hit: a page and how well it answers. */
export interface Treff {
  id: string;
  poeng: number;
}

/** What kinds of pages people mean when they do not say it. */
const SLAG: Record<string, number> = {
  Sak: 1,
  Møte: 0.95,
  Saksgang: 0.95,
  Emne: 0.95,
  Utvalg: 0.75,
} satisfies Partial<Record<Sidetype, number>>;
const ANDRE_SLAG = 0.75;
/** Pages with little to read are what people mean less often. */
const OMFANG: Record<NonNullable<Siderad['omfang']>, number> = { sitert: 0.75, formell: 0.85 };
/** What a hint that a page fulfils is worth. */
const OENSKE = 0.25;
/** A page that answers this much worse than the best one has only the words that all pages have, or parts of others. */
const HALE = 0.1;
/** So many hits are shown however far apart they are: the best for some words may be a single word of them. */
const FOERSTE_SIDE = 10;
/** Above everything that words can give. */
const FOERST = 100;

/**
 * Hits in the order they are shown: the pages that were asked for, then those that mention what the query names, then
 * the others; among them by words, kind and hints. The order of the table decides between equals. Beyond the first ten
 * those far worse than the best are left out.
 * @param avOrd whether words decide among the pages that were asked for; else they come as they are named
 * @param poeng of pages that answer the words
 * @param omtaler pages with what the query names
 */
export function ordne(
  { foerst, oensker, avOrd }: Pick<Spoerring, 'foerst' | 'oensker'> & { avOrd: boolean },
  poeng: ReadonlyMap<string, number>,
  omtaler: ReadonlySet<string>,
  tabell: readonly Siderad[],
): Treff[] {
  const oensket = new Map(foerst.map(({ id }, nr) => [id, foerst.length - nr]));
  const trinn = (id: string): number =>
    oensket.has(id)
      ? 2 * FOERST + (avOrd ? 0 : FOERST * (oensket.get(id) ?? 0))
      : omtaler.has(id)
        ? FOERST
        : 0;
  const vektet = tabell
    .filter(({ id }) => poeng.has(id) || oensket.has(id) || omtaler.has(id))
    .map((rad) => ({ id: rad.id, poeng: (poeng.get(rad.id) ?? 0) * verdi(rad, oensker) }));
  const minst = HALE * vektet.reduce((best, { poeng: av }) => Math.max(best, av), 0);
  return vektet
    .map(({ id, poeng: av }) => ({ id, poeng: trinn(id) + av }))
    .sort((a, b) => b.poeng - a.poeng || (oensket.get(b.id) ?? 0) - (oensket.get(a.id) ?? 0))
    .filter(({ poeng: av }, nr) => nr < FOERSTE_SIDE || av >= minst);
}

const verdi = (rad: Siderad, oensker: Spoerring['oensker']): number =>
  (SLAG[rad.type] ?? ANDRE_SLAG) *
  (rad.omfang === undefined ? 1 : OMFANG[rad.omfang]) *
  (1 + OENSKE * oppfylte(rad, oensker));

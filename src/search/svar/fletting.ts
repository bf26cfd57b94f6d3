import type { Indekstreff } from '../indeks.ts';
import { naerhet } from './naerhet.ts';
import type { Variantsvar } from './variantsvar.ts';

/** A page with half of the words is worth this power of half. */
const DEKNING = 1.5;
/** What words together are worth beside words apart. */
const NAERHET = 0.4;
/** The best pages by words are judged by nearness too. */
const VURDERES = 200;

/**
 * The pages that answer a query, by how well: the best answer to each word, rare words before common ones, the more
 * words the better, and together rather than apart.
 * @param antallOrd how many words the query has
 * @param sider pages in all
 */
export function flett(antallOrd: number, svar: readonly Variantsvar[], sider: number): Map<string, number> {
  const ordene = Array.from({ length: antallOrd }, (_, nr) => flettOrd(nr, svar, sider)).filter(
    ({ treff }) => treff.size > 0,
  );
  const alt = ordene.reduce((sum, { verdi }) => sum + verdi, 0);
  const summer = new Map<string, { poeng: number; dekket: number }>();
  for (const { verdi, treff } of ordene) {
    for (const [id, { poeng }] of treff) {
      const sum = summer.get(id) ?? { poeng: 0, dekket: 0 };
      sum.poeng += poeng;
      sum.dekket += verdi;
      summer.set(id, sum);
    }
  }
  const flettet = [...summer]
    .map(([id, { poeng, dekket }]): [string, number] => [id, (poeng / alt) * (dekket / alt) ** DEKNING])
    .sort((a, b) => b[1] - a[1]);
  return new Map(
    flettet.map(([id, poeng], plass) => [
      id,
      plass < VURDERES ? poeng * (1 + NAERHET * naerhet(ordene.map(({ treff }) => treff.get(id)))) : poeng,
    ]),
  );
}

/** What one word is worth, and the best answer of each page to it. */
interface Flettet {
  verdi: number;
  treff: ReadonlyMap<string, Indekstreff>;
}

function flettOrd(nr: number, alle: readonly Variantsvar[], sider: number): Flettet {
  const svar = alle.filter(({ variant }) => variant.ord.includes(nr));
  const paa = new Set(svar.flatMap(({ treff }) => [...treff.keys()]));
  const antall = svar.map(({ variant }) => variant.vanlig?.sider ?? 0);
  const verdi = sjeldenhet(Math.max(paa.size, ...antall), sider);
  const beste = new Map<string, Indekstreff>();
  for (const { variant, treff } of svar) {
    // A compound says more than each of the words that it answers.
    const egen = variant.ord.length > 1 && variant.slag === 'satt-sammen' ? sjeldenhet(treff.size, sider) : 0;
    for (const [id, side] of treff) {
      const poeng = variant.vekt * side.poeng * Math.max(verdi, egen);
      if (poeng > (beste.get(id)?.poeng ?? 0)) beste.set(id, { ...side, poeng });
    }
  }
  return { verdi, treff: beste };
}

const sjeldenhet = (paa: number, sider: number): number => Math.log(1 + sider / paa);

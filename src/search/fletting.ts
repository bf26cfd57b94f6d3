import type { Indekstreff } from './indeks.ts';
import { naerhet } from './naerhet.ts';
import type { Variantsvar } from './variantsvar.ts';

type Ordtreff = Pick<Indekstreff, 'poeng' | 'steder' | 'iTittel'>;

/** How much of the differences between pages that one word makes is kept. */
const DEMPING = 0.6;
/** A page with half of the words is worth this power of half. */
const DEKNING = 1.5;
/** What words together are worth beside words apart. */
const NAERHET = 0.6;
/** The best pages by words are judged by nearness too. */
const VURDERES = 200;

/**
 * The pages that answer a query, by how well: the best answer to each word, rare words before common ones, the more
 * words the better, and together rather than apart.
 * @param antallOrd how many words the query has
 * @param sider pages in all
 */
export function flett(antallOrd: number, svar: readonly Variantsvar[], sider: number): Map<string, number> {
  const perOrd = Array.from({ length: antallOrd }, (_, nr) =>
    besteTreff(svar.filter(({ variant }) => variant.ord.includes(nr))),
  );
  const verdier = perOrd.map((treff) => (treff.size === 0 ? 0 : Math.log(1 + sider / treff.size)));
  const alt = verdier.reduce((sum, verdi) => sum + verdi, 0);
  const poeng = new Map<string, { sum: number; dekket: number }>();
  for (const [nr, treff] of perOrd.entries()) {
    const verdi = verdier[nr] ?? 0;
    for (const [id, { poeng: p }] of treff) {
      const har = poeng.get(id);
      if (har) {
        har.sum += p * verdi;
        har.dekket += verdi;
      } else poeng.set(id, { sum: p * verdi, dekket: verdi });
    }
  }
  const flettet = [...poeng]
    .map(([id, { sum, dekket }]): [string, number] => [id, (sum / alt) * (dekket / alt) ** DEKNING])
    .sort((a, b) => b[1] - a[1]);
  return new Map(
    flettet.map(([id, p], plass) => [
      id,
      plass < VURDERES ? p * (1 + NAERHET * naerhet(perOrd.map((treff) => treff.get(id)))) : p,
    ]),
  );
}

/** The best answer of each page to one word, from 0 to 1. */
function besteTreff(svar: readonly Variantsvar[]): Map<string, Ordtreff> {
  const beste = new Map<string, Ordtreff>();
  for (const { variant, treff } of svar) {
    const hoeyest = Math.max(...[...treff.values()].map(({ poeng }) => poeng), 0);
    for (const [id, { poeng, steder, iTittel }] of treff) {
      const p = variant.vekt * (poeng / hoeyest) ** DEMPING;
      if (p > (beste.get(id)?.poeng ?? 0)) beste.set(id, { poeng: p, steder, iTittel });
    }
  }
  return beste;
}

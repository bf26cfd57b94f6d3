import { iTiden, type Tid } from './datosoek.ts';
import type { Nummerbit } from './nummersoek.ts';
import { moeteutvalg, nyesteFoerst, sakVed } from '../tabell/sideslag.ts';
import type { Siderad } from '../tabell/sidetabell.ts';

/** A page's committee is one of these; any, when there are none. */
type Utvalgsvalg = readonly string[] | undefined;

const foerste = ({ dato = '' }: Siderad): string => dato;
const siste = ({ dato = '', til = dato }: Siderad): string => til;

/** The meetings of some committees, or of all, newest first. */
export const moetene = (tabell: readonly Siderad[], utvalg?: Utvalgsvalg): Siderad[] =>
  nyesteFoerst(
    tabell.filter((rad) => {
      const id = moeteutvalg(rad);
      return id !== undefined && rad.dato !== undefined && (utvalg?.includes(id) ?? true);
    }),
  );

/** The meetings that had some of the days, newest first. */
export const moeteneI = (tid: Tid, tabell: readonly Siderad[], utvalg?: Utvalgsvalg): Siderad[] =>
  moetene(tabell, utvalg).filter((rad) => iTiden(tid, foerste(rad), siste(rad)));

/** The meetings with a number, «2/25» or «2/2025» in the papers. */
export const moeteneMed = (
  { nr, aar, bokstav }: Pick<Nummerbit, 'nr' | 'aar' | 'bokstav'>,
  tabell: readonly Siderad[],
  utvalg?: Utvalgsvalg,
): Siderad[] =>
  bokstav === undefined && aar !== undefined
    ? moetene(tabell, utvalg).filter(({ nummer }) => nummer === `${nr}/${aar}` || nummer === kort(nr, aar))
    : [];

/** «14/24» */
export const kort = (nr: number, aar: number): string => `${nr}/${String(aar).slice(2)}`;

/**
 * The last meetings before a day, newest first, or those from that day on, the next first.
 * @param idag ISO day
 */
export function moeteneMot(
  retning: 'siste' | 'neste',
  idag: string,
  tabell: readonly Siderad[],
  utvalg?: Utvalgsvalg,
): Siderad[] {
  const alle = moetene(tabell, utvalg);
  return retning === 'siste'
    ? alle.filter((rad) => foerste(rad) < idag)
    : alle.filter((rad) => siste(rad) >= idag).reverse();
}

/** The saker of a meeting, by number. */
export function sakeneTil(moete: Siderad, tabell: readonly Siderad[]): Siderad[] {
  const utvalg = moeteutvalg(moete);
  const tid = { fra: foerste(moete), til: siste(moete) };
  return tabell
    .flatMap((rad) => {
      const sak = rad.dato !== undefined && iTiden(tid, rad.dato) ? sakVed(rad) : undefined;
      return sak && sak.utvalg === utvalg ? [{ rad, sak }] : [];
    })
    .sort((a, b) => a.sak.nr - b.sak.nr || a.sak.bokstav.localeCompare(b.sak.bokstav, 'en'))
    .map(({ rad }) => rad);
}

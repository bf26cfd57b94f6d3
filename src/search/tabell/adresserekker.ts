import { dagnummer, erDag, fraSteg, isoDag, lesTall, skrivTall, steg } from './smaatall.ts';

/**
 * Addresses in one folder that follow each other, in the order of their names. What they end with is kept by kind, in
 * ascending order: as steps of numbers and days, and as words.
 */
export interface Adresserekke {
  /** What all begin with: `saker/nuit/2025/`, `emner/emne-`. */
  m: string;
  /** Numbers. */
  t?: string;
  /** Days. */
  d?: string;
  /** Words. */
  o?: string[];
  /** The addresses are those of files: no slash at the end. */
  f?: 1;
}

interface Delt {
  mappe: string;
  slag: 0 | 1 | 2;
  tall: number;
  ord: string;
  fil: boolean;
}

const DAG = /^(.*\/)(\d{4}-\d\d-\d\d)(\/?)$/su;
const TALL = /^(.*?)([1-9]\d{0,8})(\/?)$/su;
const ORD = /^((?:.*\/)?)([^/]*)(\/?)$/su;

function del(sti: string): Delt {
  const [, foranDag, dag = '', etterDag] = DAG.exec(sti) ?? [];
  if (foranDag !== undefined && erDag(dag))
    return { mappe: foranDag, slag: 1, tall: dagnummer(dag), ord: '', fil: etterDag === '' };
  const [, foranTall, tall, etterTall] = TALL.exec(sti) ?? [];
  if (foranTall !== undefined)
    return { mappe: foranTall, slag: 0, tall: Number(tall), ord: '', fil: etterTall === '' };
  const [, mappe = '', ord = '', etter] = ORD.exec(sti) ?? [];
  return { mappe, slag: 2, tall: 0, ord, fil: etter === '' };
}

const iRekkefoelge = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** By kind, then by what they are: `9` before `10`. */
const naturlig = (a: Delt, b: Delt): number =>
  a.slag - b.slag || a.tall - b.tall || iRekkefoelge(a.ord, b.ord);

/**
 * Packs addresses: `saker/nuit/2025/1/`, `…/10/`, `…/11/`, `…/2/` are one row of steps of 1.
 * @param stier addresses from the root, in any order
 * @returns the rows in that order, and for the addresses in the order of the rows their places among `stier`:
 * columns about them are best kept so, for days and numbers then ascend
 */
export function pakkAdresser(stier: readonly string[]): { rekker: Adresserekke[]; plass: number[] } {
  const grupper: { delt: Delt; nr: number }[][] = [];
  for (const [nr, sti] of stier.entries()) {
    const delt = del(sti);
    const gruppe = grupper.at(-1);
    const forrige = gruppe?.at(-1)?.delt;
    const sammen = forrige?.mappe === delt.mappe && forrige.fil === delt.fil && sti >= (stier[nr - 1] ?? '');
    if (sammen) gruppe?.push({ delt, nr });
    else grupper.push([{ delt, nr }]);
  }
  const sortert = grupper.map((gruppe) => gruppe.toSorted((a, b) => naturlig(a.delt, b.delt) || a.nr - b.nr));
  return {
    rekker: sortert.map((gruppe) => lagRekke(gruppe.map(({ delt }) => delt))),
    plass: sortert.flat().map(({ nr }) => nr),
  };
}

function lagRekke(delte: readonly Delt[]): Adresserekke {
  const av = (slag: Delt['slag']): Delt[] => delte.filter((d) => d.slag === slag);
  const skrevet = (slag: Delt['slag']): string => skrivTall(steg(av(slag).map(({ tall }) => tall)));
  const ord = av(2).map((d) => d.ord);
  return {
    m: delte[0]?.mappe ?? '',
    ...(av(0).length > 0 ? { t: skrevet(0) } : {}),
    ...(av(1).length > 0 ? { d: skrevet(1) } : {}),
    ...(ord.length > 0 ? { o: ord } : {}),
    ...(delte[0]?.fil ? { f: 1 } : {}),
  };
}

/**
 * Unpacks addresses.
 * @returns the addresses in the order they were given in, each with its place in the order of the rows
 */
export function pakkUtAdresser(rekker: readonly Adresserekke[]): { sti: string; plass: number }[] {
  let plass = 0;
  return rekker.flatMap(({ m, t = '', d = '', o = [], f }) => {
    const ledd = [...fraSteg(lesTall(t)).map(String), ...fraSteg(lesTall(d)).map(isoDag), ...o];
    return ledd
      .map((ord) => ({ sti: `${m}${ord}${f || m + ord === '' ? '' : '/'}`, plass: plass++ }))
      .sort((a, b) => iRekkefoelge(a.sti, b.sti) || a.plass - b.plass);
  });
}

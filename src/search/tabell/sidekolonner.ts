import { dagnummer, isoDag, lesTall, medFortegn, skrivTall, utenFortegn } from './smaatall.ts';

/** A fact of every page: the values it can have, and a number for each page: 0 for none, else from 1. */
export type Kolonne = [verdier: string[][], tall: string];

/** Numbers that no rule gives, and a number for each page: which rule. */
export type Nummerkolonne = [unntak: string[], tall: string];

/** What a column needs to know of a page. */
interface Rad {
  sti: string;
  aar?: string;
  dato?: string;
  nummer?: string;
}

/** Packs the values of each page; a page may have several. */
export function lagKolonne(celler: readonly string[][]): Kolonne {
  const nummer = new Map<string, number>();
  const verdier: string[][] = [];
  const tall = celler.map((celle) => {
    if (celle.length === 0) return 0;
    const noekkel = JSON.stringify(celle);
    const kjent = nummer.get(noekkel);
    if (kjent !== undefined) return kjent;
    nummer.set(noekkel, verdier.push(celle));
    return verdier.length;
  });
  return [verdier, skrivTall(tall)];
}

/** Reads what `lagKolonne` made. */
export const lesKolonne = ([verdier, tall]: Kolonne): string[][] =>
  lesTall(tall).map((nr) => (nr === 0 ? [] : (verdier[nr - 1] ?? [])));

const dagI = (sti: string): string | undefined => /(?:^|\/)(\d{4}-\d\d-\d\d)\/?$/u.exec(sti)?.[1];

/** Packs days. Per page: 0 without day, 1 the day that its address ends with, else days since the last one written. */
export function lagDatoer(rader: readonly Rad[]): string {
  let forrige = 0;
  return skrivTall(
    rader.map(({ sti, dato }) => {
      if (dato === undefined) return 0;
      if (dato === dagI(sti)) return 1;
      const siden = dagnummer(dato) - forrige;
      forrige += siden;
      return 2 + utenFortegn(siden);
    }),
  );
}

/** Reads what `lagDatoer` made. */
export function lesDatoer(skrevet: string, stier: readonly string[]): (string | undefined)[] {
  let forrige = 0;
  let dag = '';
  return lesTall(skrevet).map((tall, nr) => {
    if (tall === 0) return undefined;
    if (tall === 1) return dagI(stier[nr] ?? '');
    // Most saker have the day of the one before.
    if (tall === 2 && dag) return dag;
    forrige += medFortegn(tall - 2);
    dag = isoDag(forrige);
    return dag;
  });
}

/** The number of a page by rule: that of a sak from its address («14» in 2025 is «14/25»), or of the next meeting, «3/2025». */
function etterRegel(sti: string, aar: string | undefined, forrige: string | undefined): [string, string] {
  const [, iStien = ''] = /(\d+)[a-z]?\/$/u.exec(sti) ?? [];
  const foer = forrige?.endsWith(`/${aar ?? ''}`) ? Number.parseInt(forrige, 10) : 0;
  return [`${iStien}/${(aar ?? '').slice(2)}`, `${foer + 1}/${aar ?? ''}`];
}

/** Packs numbers. Per page: 0 without number, 1 that of its address, 2 the next one, 3 the next of the exceptions. */
export function lagNumre(rader: readonly Rad[]): Nummerkolonne {
  const unntak: string[] = [];
  const tall = rader.map(({ sti, aar, nummer }, nr) => {
    if (nummer === undefined) return 0;
    const regel = etterRegel(sti, aar, rader[nr - 1]?.nummer).indexOf(nummer);
    if (regel < 0) unntak.push(nummer);
    return regel < 0 ? 3 : regel + 1;
  });
  return [unntak, skrivTall(tall)];
}

/** Reads what `lagNumre` made. */
export function lesNumre(
  [unntak, skrevet]: Nummerkolonne,
  stier: readonly string[],
  aar: readonly (string | undefined)[],
): (string | undefined)[] {
  const numre: (string | undefined)[] = [];
  let brukt = 0;
  for (const [nr, tall] of lesTall(skrevet).entries()) {
    const forrige = numre[nr - 1];
    numre.push(
      tall === 0
        ? undefined
        : tall === 3
          ? unntak[brukt++]
          : etterRegel(stier[nr] ?? '', aar[nr], forrige)[tall - 1],
    );
  }
  return numre;
}

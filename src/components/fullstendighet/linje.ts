import type { Moete } from '#domain/moete';
import { type Sak, saksnavn } from '#domain/sak';
import { medBase, moeteSti, sakSti } from '#urls';
import { moetetDa } from '../moete/navn.ts';
import { saksreferanse, saksreferanseMedTittel } from '../sak/saksnavn.ts';

export interface Lenke {
  tekst: string;
  href: string;
  spraak?: string;
}

/** A sentence in pieces, links among them, with a list below it when there is more to say. */
export interface Linje {
  deler: (string | Lenke)[];
  under?: string[];
}

export const moetelenke = (moete: Moete): Lenke => ({
  tekst: moetetDa(moete),
  href: medBase(moeteSti(moete)),
});

/** «NUIT sak 21/25: Evaluering av …», as a link. */
export const sakslenke = (sak: Sak): Lenke => ({
  tekst: saksreferanseMedTittel(sak),
  href: medBase(sakSti(sak)),
  ...(sak.data?.spraak ? { spraak: sak.data.spraak } : {}),
});

/** «NUIT sak 21/25», as a link. */
export const kortSakslenke = (sak: Sak): Lenke => ({
  tekst: saksreferanse(sak),
  href: medBase(sakSti(sak)),
});

/** «sak 21/25», as a link, where the committee is said. */
export const nummerlenke = (sak: Sak): Lenke => ({
  tekst: saksnavn(sak).replace(/^S/u, 's'),
  href: medBase(sakSti(sak)),
});

/** The links with commas and «og» between them, ready to stand in a sentence. */
export function lenkerekke(lenker: readonly Lenke[]): (string | Lenke)[] {
  return lenker.flatMap((lenke, n) => {
    const skille = n === 0 ? [] : [n === lenker.length - 1 ? ' og ' : ', '];
    return [...skille, lenke];
  });
}

/** At most so many, and how many more there are: «a, b og 3 til». */
export function noenLenker(lenker: readonly Lenke[], flest: number): (string | Lenke)[] {
  if (lenker.length <= flest) return lenkerekke(lenker);
  return [
    ...lenker
      .slice(0, flest)
      .flatMap((l) => [l, ', '])
      .slice(0, -1),
    ` og ${lenker.length - flest} til`,
  ];
}

import { flat, stamme } from './noekkel.ts';

/** «lege» and «lov» at the end of a compound, with their endings. */
const SIST = /^(.{3,})(?:lege|lov)(?:n|ne|en|r|er|ene)?s?$/;

/**
 * Where «lege» or «lov» begins in a compound whose last part the stemmer takes for an ending: «nettlege» is stemmed to
 * «nett», so that it can only be found by its parts. Nothing for other words.
 * @param ord in small letters
 */
export function overstemtGrense(ord: string): number | undefined {
  const foer = SIST.exec(ord)?.[1];
  return foer === undefined || stamme(ord).length > foer.length ? undefined : foer.length;
}

/** What begins with such a part and is another word: «legemiddel» is found with «lege». */
export const LENGRE: Readonly<Record<string, string>> = { lege: 'legemiddel' };

/** The parts of such a compound, without a linking s or e; nothing for other words. */
export function overstemt(skrevet: string): [string, string] | undefined {
  const ord = flat(skrevet);
  const grense = overstemtGrense(ord);
  if (grense === undefined) return undefined;
  const siste = ord.slice(grense).startsWith('lov') ? 'lov' : 'lege';
  return [ord.slice(0, grense).replace(/(?<=...)[se]$/, ''), siste];
}

import { flat, stamme } from './noekkel.ts';

/** «lege» and «lov» at the end of a compound, with their endings. */
const LEDD = /^(.{3,}?)[se]?(lege|lov)(?:n|ne|en|r|er|ene)?s?$/;

/**
 * The parts of a compound whose last part the stemmer takes for an ending («nettlege» is stemmed to «nett»), so that it
 * can only be found by its parts. Nothing for other words.
 */
export function overstemt(skrevet: string): [string, string] | undefined {
  const [, foer = '', etter = ''] = LEDD.exec(flat(skrevet)) ?? [];
  if (foer === '' || stamme(skrevet).length > foer.length) return undefined;
  return [foer, etter];
}

import { normaliser } from './normalisering.ts';

/** A query that is a saksnummer and nothing else. */
export interface Saksnummersoek {
  /** «14/24». */
  nummer: string;
  /** The committee it names, as the filter value of the index. */
  utvalg?: string;
  /** Written so that it can be nothing else; else («21-24», «14 24») it is one only when the archive has the sak. */
  sikkert: boolean;
}

const NUMMER =
  /(?:^|[\s,(])(?<ord>(?:(?:sak|saksnr|saksnummer|nr)[.:]*\s*)*)(?<nr>\d{1,3})\s*(?<tegn>[/.\- ])\s*(?:20)?(?<aar>\d{2})[a-z]?(?=$|[\s,).])/;

/** A committee's spelling as it is looked up: small letters, single spaces. */
export const utvalgsnoekkel = (skrivemaate: string): string =>
  normaliser(skrivemaate).toLowerCase().replaceAll(/\s+/g, ' ').trim();

/**
 * Reads a saksnummer typed alone, in any usual form: `14/24`, `sak 14/24`, `Saksnr. 14/2024`, `nuit 9/25`,
 * `9/25 i NUIT`, `Sak 21-24`.
 * @param q the query as typed
 * @param utvalg filter value of every committee by its spellings, as `utvalgsnoekkel` makes them
 * @returns nothing when other words are typed too
 */
export function lesSaksnummer(q: string, utvalg: ReadonlyMap<string, string>): Saksnummersoek | undefined {
  const tekst = utvalgsnoekkel(q);
  const treff = NUMMER.exec(tekst);
  if (!treff?.groups) return undefined;
  const { ord, nr, tegn, aar } = treff.groups;
  const rest = `${tekst.slice(0, treff.index)} ${tekst.slice(treff.index + treff[0].length)}`
    .replaceAll(/[,.():]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:sak|i|fra) /, '')
    .replace(/ (?:sak|i|fra)$/, '');
  const navngitt = utvalg.get(rest);
  if (rest !== '' && navngitt === undefined) return undefined;
  return {
    nummer: `${Number(nr)}/${aar ?? ''}`,
    sikkert: tegn === '/' || ord !== '',
    ...(navngitt === undefined ? {} : { utvalg: navngitt }),
  };
}

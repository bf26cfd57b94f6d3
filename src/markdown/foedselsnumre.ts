import { idnr } from '@navikt/fnrvalidator';
import { liggerI, nettadresserI } from './spenn.ts';

/** A national identity number in a text, and where it stands. */
export interface Foedselsnummer {
  fra: number;
  til: number;
  /** As a message may show it: the day of birth, never the number. */
  skjult: string;
  /** It stands in an address of the web, where long numbers are common. */
  iNettadresse?: true;
}

// A day in one or as day, month and year; five more, in one or as three and two. No account numbers («1234.56.78901»).
const LUFT = String.raw`(?:[ \t\n\u00a0\u2009\u202f]|&nbsp;)`;
const SKILLE = String.raw`${LUFT}?[-.\u2010-\u2015\u2212]?${LUFT}?`;
const ORD = 'fnr|dnr|pnr|(?:fødsels|person|[dh]-?)n(?:ummer|r)';
const FORM = new RegExp(
  String.raw`(?:(?<=${ORD})|(?<![\p{L}\d]|(?<!\d{10})\d[.,/]))(?:\d{6}|\d{2}([ .\u00a0])\d{2}\1(?:19|20)?\d{2})${SKILLE}\d{3}${LUFT}?\d{2}(?![\p{L}\d]|[.-]\d)`,
  'giu',
);
/** What every form has. Most texts have none. */
const KANSKJE = /\d\d[ .\u00a0]?\d\d[ .\u00a0]?(?:\d\d)?\d\d(?:[^\p{L}\d]|&nbsp;){0,3}\d{3}/u;

/** Digits as wide as Chinese characters, told apart by eyes alone. */
const somSiffer = (tekst: string): string =>
  tekst.replace(/[\uff10-\uff19]/gu, (tegn) => String(tegn.charCodeAt(0) - 0xff10));

/**
 * Finds national identity numbers, D-numbers, H-numbers and those of test persons: eleven digits with a day and two
 * check digits (mod 11) that agree, also those given out from 2032.
 * @param skrevet any text, or the path of a file
 */
export function finnFoedselsnumre(skrevet: string): Foedselsnummer[] {
  const tekst = somSiffer(skrevet);
  if (!KANSKJE.test(tekst)) return [];
  const funn = [...tekst.matchAll(FORM)].flatMap(({ 0: treff, index: fra }): Foedselsnummer[] => {
    const alle = treff.replace(/\D/gu, '');
    const siffer = alle.length > 11 ? alle.slice(0, 4) + alle.slice(6) : alle;
    if (idnr(siffer).status !== 'valid') return [];
    return [{ fra, til: fra + treff.length, skjult: `${siffer.slice(0, 6)}•••••` }];
  });
  if (funn.length === 0) return funn;
  const iNettadresse = liggerI(nettadresserI(tekst));
  return funn.map((nummer) => (iNettadresse(nummer.fra) ? { ...nummer, iNettadresse: true } : nummer));
}

/** A text as a report may show it: of every national identity number, only the day of birth. */
export const skjulFoedselsnumre = (tekst: string): string =>
  finnFoedselsnumre(tekst)
    .toReversed()
    .reduce((naa, { fra, til, skjult }) => naa.slice(0, fra) + skjult + naa.slice(til), tekst);

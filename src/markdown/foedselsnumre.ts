import { idnr } from '@navikt/fnrvalidator';

/** A national identity number in a text, and where it begins. */
export interface Foedselsnummer {
  fra: number;
  /** As a message may show it: the day of birth, never the number. */
  skjult: string;
}

// Six digits, in one or as day, month and year; five more, in one or as three and two. No account numbers («1234.56.78901»).
const SKILLE = String.raw`[ .\u00a0\u2009\u202f-]?`;
const FORM = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[.,/])(?:\d{6}|\d{2}([ .\u00a0])\d{2}\1\d{2})${SKILLE}\d{3}[ \u00a0]?\d{2}(?![\p{L}\d]|[./,-]\d)`,
  'gu',
);
const LENKE = /\b(?:https?:\/\/|www\.)[^\s<>"]+/giu;

/**
 * Finds national identity numbers, D-numbers, H-numbers and those of test persons: eleven digits with a day and two
 * check digits (mod 11) that agree, also those given out from 2032. An address of the web is no place for one.
 * @param tekst any text, or the path of a file
 */
export function finnFoedselsnumre(tekst: string): Foedselsnummer[] {
  const funn = [...tekst.matchAll(FORM)].flatMap(({ 0: skrevet, index: fra }) => {
    const siffer = skrevet.replace(/\D/gu, '');
    return idnr(siffer).status === 'valid' ? [{ fra, skjult: `${siffer.slice(0, 6)}•••••` }] : [];
  });
  if (funn.length === 0) return funn;
  const lenker = [...tekst.matchAll(LENKE)].map((treff) => [treff.index, treff.index + treff[0].length]);
  return funn.filter(({ fra }) => !lenker.some(([start = 0, slutt = 0]) => fra >= start && fra < slutt));
}

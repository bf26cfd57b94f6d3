import { stemmer } from '@orama/stemmers/norwegian';
import { brett } from './normalisering.ts';

/**
 * The stem of a word as Pagefind indexes it: folded first, then stemmed (Snowball,
 * https://snowballstem.org/algorithms/norwegian/stemmer.html).
 * @param ord one word, as written: «Rådsmodellen» gives «radsmodell»
 */
export const stamme = (ord: string): string => stemmer(brett(ord));

/** «artikkel» and «artikler» are stemmed to «artikkel» and «artikl»: the vowel comes and goes. */
const LETT_VOKAL = /(?<=[aeiouyæø].*)([^aeiouyæø\d/])\1?e([ln])$/;
/** The stemmer takes the ending off «bruker» and leaves it on «brukere», «brukerne» and «registre». */
const LETT_R = /(?<=.{3})(?<=[aeiouyæø].*)(?:[ae]rn?|(?<=[^aeiouyæø\d/])r)$/;

/**
 * What a word is looked up by, alike for every spelling of it: without the letters that keyboards lack («proevesvar»,
 * «provesvar» and «prøvesvar») and without what the stemmer leaves on one form and takes off another.
 * @param ord one word, as written
 */
export function noekkel(ord: string): string {
  // Swedish letters stand for ours before Pagefind's folding makes them a and o.
  const norsk = ord.normalize('NFC').toLowerCase().replaceAll('ä', 'æ').replaceAll('ö', 'ø');
  return stamme(norsk)
    .replace(LETT_VOKAL, '$1$2')
    .replace(LETT_R, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'e')
    .replaceAll('ae', 'e')
    .replaceAll('oe', 'o')
    .replaceAll('aa', 'a');
}

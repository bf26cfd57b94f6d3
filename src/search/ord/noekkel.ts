import { stemmer } from '@orama/stemmers/norwegian';
import { brett } from './normalisering.ts';

/**
 * The stem of a word as Pagefind indexes it: folded first, then stemmed (Snowball,
 * https://snowballstem.org/algorithms/norwegian/stemmer.html).
 * @param ord one word, as written: «Rådsmodellen» gives «radsmodell»
 */
export const stamme = (ord: string): string => stemmer(brett(ord));

/**
 * «artikkel» and «artikler» are stemmed to «artikkel» and «artikl»: the vowel comes and goes. That an ending this long is
 * left comes first, or a word of thousands of letters is read through for each of them.
 */
const LETT_VOKAL = /(?=.{3,4}$)(?<=[aeiouyæø].*)([^aeiouyæø\d/])\1?e([ln])$/;
/** The stemmer takes the ending off «bruker» and leaves it on «brukere», «brukerne» and «registre». */
const LETT_R = /(?=.{1,3}$)(?<=.{3})(?<=[aeiouyæø].*)(?:[ae]rn?|(?<=[^aeiouyæø\d/])r)$/;

/** Swedish letters stand for ours; Pagefind's folding would make them a and o. */
const norsk = (ord: string): string =>
  ord.normalize('NFC').toLowerCase().replaceAll('ä', 'æ').replaceAll('ö', 'ø');

/** Without the letters that keyboards lack, however they are written instead: «prøve», «prove» and «proeve». */
const utenNorskeTegn = (ord: string): string =>
  ord
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'e')
    .replaceAll('ae', 'e')
    .replaceAll('oe', 'o')
    .replaceAll('aa', 'a');

/** A word with its ending, in letters that every keyboard has: «Rådsmodellen» gives «radsmodellen». */
export const flat = (ord: string): string => utenNorskeTegn(brett(norsk(ord)));

/**
 * What a word is looked up by, alike for every spelling of it: without the letters that keyboards lack («proevesvar»,
 * «provesvar» and «prøvesvar») and without what the stemmer leaves on one form and takes off another.
 * @param ord one word, as written
 */
export const noekkel = (ord: string): string =>
  utenNorskeTegn(stamme(norsk(ord)).replace(LETT_VOKAL, '$1$2').replace(LETT_R, ''));

/** U+2010–2013 and the minus sign U+2212: Pagefind indexes a word with one of these whole, never its parts. */
const STREKER = /[\u2010-\u2013\u2212]/gu;

/**
 * One spelling for index and query: composed letters, ASCII hyphens, no soft hyphens, plain spaces.
 * @param tekst text or HTML, as written
 */
export function normaliser(tekst: string): string {
  return tekst.normalize('NFC').replace(STREKER, '-').replaceAll('\u00ad', '').replaceAll('\u00a0', ' ');
}

/** A word as Pagefind compares it: small letters, without accents (å too) and punctuation, with the slash of a saksnummer. */
export function brett(ord: string): string {
  return normaliser(ord)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}/]/gu, '')
    .toLowerCase();
}

/** How much a word counts in a part of a page, in Pagefind's measure: running text is 1, a heading 2 to 7. */
export const VEKT = {
  vedtak: 2,
  forslag: 1.5,
  person: 1.5,
  /** What other saker decided, repeated on the page of this one. */
  gjentatt: 0.5,
  vedlegg: 0.5,
} as const;

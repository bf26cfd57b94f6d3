/** Stands between the parts of a compound in the index copy: Pagefind then indexes the word and its parts at one place. */
export const MERKE = '~';
/** What a `~` of the text itself becomes in the index copy, so that it is not taken for the mark. */
const VERNET = '\u223c';

/** A text where every `~` is the mark. */
export const vernet = (tekst: string): string => tekst.replaceAll(MERKE, VERNET);

/**
 * A word with the mark at boundaries.
 * @param grenser where its parts after the first begin, rising
 */
export const merket = (ord: string, grenser: readonly number[]): string =>
  [0, ...grenser].map((fra, i) => ord.slice(fra, grenser[i])).join(MERKE);

/** Text of the index as readers see it. */
export const utenMerker = (tekst: string): string => tekst.replaceAll(MERKE, '').replaceAll(VERNET, MERKE);

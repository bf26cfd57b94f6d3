/** A copy of a word that was cut out of a page. To remember the word itself would keep the whole page in memory. */
export const loesrevet = (ord: string): string => ` ${ord}`.slice(1);

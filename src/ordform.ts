/** How words and numbers are put together in a sentence. Bokmål. */

const HARD = '\u00a0';

/** First letter as a capital, for a term that starts a line: «drøfting» → «Drøfting». */
export const stor = (ord: string): string => ord.charAt(0).toLocaleUpperCase('nb') + ord.slice(1);

/** «1 sak», «2 saker»; the number as it is. */
export const antall = (n: number, en: string, flere: string): string => `${n}${HARD}${n === 1 ? en : flere}`;

/** Bytes as a reader says them: «86 kB», «1,4 MB», with a hard space. */
export function filstoerrelseTekst(byte: number): string {
  if (byte < 1_000_000) return `${Math.max(1, Math.round(byte / 1000))}${HARD}kB`;
  return `${(byte / 1_000_000).toFixed(1).replace('.', ',')}${HARD}MB`;
}

/** Labels as one line: «Sakseier, saksbehandler». */
export const paaLinje = (ord: readonly string[]): string =>
  ord.map((ett, n) => (n > 0 ? ett.charAt(0).toLocaleLowerCase('nb') + ett.slice(1) : ett)).join(', ');

const OPPRAMSING = new Intl.ListFormat('nb', { type: 'conjunction' });

/** «a», «a og b», «a, b og c». */
export const oppramset = (ord: readonly string[]): string => OPPRAMSING.format(ord);

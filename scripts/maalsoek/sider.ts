import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page of a built site that can be found. */
export interface Side {
  /** From the base: `saker/nuit/2025/14/`. */
  adresse: string;
  html: string;
}

/** Addresses of all pages of a built site, in order. */
export const adresserI = (mappe: string): string[] =>
  readdirSync(mappe, { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith(`${sep}index.html`))
    .map((fil) => fil.split(sep).join('/').slice(0, -'index.html'.length))
    .sort();

/** The HTML of a page. */
export const lesSide = (mappe: string, adresse: string): string =>
  readFileSync(join(mappe, adresse, 'index.html'), 'utf8');

/** The pages that say they can be found, one at a time: ten thousand do not fit in memory at once. */
export function* soekbareSider(mappe: string): Generator<Side> {
  for (const adresse of adresserI(mappe)) {
    const html = lesSide(mappe, adresse);
    if (html.includes('data-pagefind-body')) yield { adresse, html };
  }
}

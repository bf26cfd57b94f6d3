import type { Siderad } from './sidetabell.ts';

/** What the address of a sak says of it. */
export interface Sakadresse {
  utvalg: string;
  /** Four digits. */
  aar: number;
  nr: number;
  /** Of a number used twice; else empty. */
  bokstav: string;
}

const SAK = /^saker\/([^/]+)\/(\d{4})\/(\d+)([a-z]?)\/$/;
const MOETE = /^moeter\/([^/]+)\/\d{4}-\d\d-\d\d[^/]*\/$/;

/** `saker/nuit/2025/14/`; undefined when the page is not that of a sak. */
export function sakVed({ sti }: Pick<Siderad, 'sti'>): Sakadresse | undefined {
  const [, utvalg, aar, nr, bokstav = ''] = SAK.exec(sti) ?? [];
  return utvalg === undefined ? undefined : { utvalg, aar: Number(aar), nr: Number(nr), bokstav };
}

/** Id of the committee whose meeting a page is; undefined when it is not that of a meeting. */
export const moeteutvalg = ({ sti }: Pick<Siderad, 'sti'>): string | undefined => MOETE.exec(sti)?.[1];

/** The page of a committee. */
export const utvalgsside = (id: string, tabell: readonly Siderad[]): Siderad | undefined =>
  tabell.find(({ sti }) => sti === `utvalg/${id}/`);

/** Newest first, those without a day last; of one day as they came. */
export const nyesteFoerst = (rader: readonly Siderad[]): Siderad[] =>
  rader.toSorted((a, b) => (b.dato ?? '').localeCompare(a.dato ?? '', 'en'));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesTre } from '../../scripts/tre.ts';
import type { Nettsted } from '../oppsett/nettsteder.ts';

/** A built page: its address from the base, and what it says. */
export interface Byggetside {
  adresse: string;
  html: string;
}

/** Every file below a folder, as sorted paths with «/». */
export const filerUnder = (mappe: string): string[] => lesTre(mappe).filer;

/** Every page of a built site. */
export function byggedeSider({ mappe }: Pick<Nettsted, 'mappe'>): Byggetside[] {
  return filerUnder(mappe)
    .filter((fil) => fil.endsWith('.html'))
    .map((fil) => ({
      adresse: fil.replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(mappe, fil), 'utf8'),
    }));
}

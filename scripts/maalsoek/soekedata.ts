import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Oppslag } from '#search/tabell/oppslag';
import { lesOrdliste, type Ordform } from '#search/ord/ordliste';
import { iderI } from '#search/tabell/sideider';
import { lesSidetabell } from '#search/tabell/sidetabell';
import type { Soekedata } from '#search/soek';

const SLUTT = '.pf_meta';

/**
 * What the word layer knows of a site, read from the files that the browser fetches.
 * @param idag the day of the search, ISO
 * @throws when the page table is of another index
 */
export function lesSoekedata(mappe: string, idag: string): Soekedata {
  const pagefind = join(mappe, 'pagefind');
  const meta = readdirSync(pagefind).find((fil) => fil.endsWith(SLUTT)) ?? '';
  const ider = iderI(gunzipSync(readFileSync(join(pagefind, meta))).toString('latin1'));
  const fil = (navn: string): string => join(mappe, 'soek', `${navn}.json`);
  const les = (navn: string): unknown => JSON.parse(readFileSync(fil(navn), 'utf8'));
  const tabell = lesSidetabell(les('sider'), meta.slice('pagefind.'.length, -SLUTT.length), ider);
  if (!tabell) throw new Error('Sidetabellen hører ikke til indeksen.');
  const husket = new Map<string, Ordform[]>();
  return {
    tabell,
    oppslag: les('oppslag') as Oppslag,
    idag,
    ordliste: (bokstav) => {
      const navn = `ord/${bokstav}`;
      const del = husket.get(navn) ?? (existsSync(fil(navn)) ? lesOrdliste(les(navn)) : []);
      husket.set(navn, del);
      return Promise.resolve(del);
    },
  };
}

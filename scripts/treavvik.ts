import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesSummer, lesTre, SUMFIL, sumAv } from './kontrollsummer.ts';

/** How a file can differ from the list of checksums. */
export type Avvikslag = 'mangler' | 'endret' | 'ekstra' | 'ikke-fil';

export interface Treavvik {
  /** Path from the root of the site. */
  fil: string;
  slag: Avvikslag;
}

/** What was compared: how many files the list names, and every one that differs, sorted by path. */
export interface Sammenligning {
  antall: number;
  avvik: Treavvik[];
}

/**
 * Compares a site, byte for byte as it is on disk, with its list of checksums.
 * @throws in Norwegian, when the folder or its list cannot be read
 */
export function sammenlignTre(mappe: string): Sammenligning {
  if (!existsSync(mappe)) throw new Error(`Mappen ${mappe} finnes ikke.`);
  if (!existsSync(join(mappe, SUMFIL)))
    throw new Error(`Mappen ${mappe} har ingen ${SUMFIL}, så det er ikke noe å kontrollere mot.`);
  const summer = lesSummer(readFileSync(join(mappe, SUMFIL), 'utf8'));
  const { filer, annet } = lesTre(mappe);
  const [finnes, lenker] = [new Set(filer), new Set(annet)];
  const oppfoert = [...summer].flatMap(([fil, sum]): Treavvik[] => {
    if (lenker.has(fil)) return [];
    if (!finnes.has(fil)) return [{ fil, slag: 'mangler' }];
    return sumAv(join(mappe, fil)) === sum ? [] : [{ fil, slag: 'endret' }];
  });
  const ekstra = filer
    .filter((fil) => fil !== SUMFIL && !summer.has(fil))
    .map((fil): Treavvik => ({ fil, slag: 'ekstra' }));
  const avvik = [...oppfoert, ...ekstra, ...annet.map((fil): Treavvik => ({ fil, slag: 'ikke-fil' }))];
  return { antall: summer.size, avvik: avvik.toSorted((a, b) => (a.fil < b.fil ? -1 : 1)) };
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { erForhaandsvisning } from './forhaandsvismerke.ts';
import { plasserFor } from './innsetting.ts';
import { lesSummer, SUMFIL, sumAv } from './kontrollsummer.ts';
import { lesTre } from './tre.ts';

/** How a file can differ from the list of checksums. */
export type Avvikslag = 'mangler' | 'endret' | 'ekstra' | 'tom-mappe' | 'ikke-fil';

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
  if (!existsSync(mappe)) throw new Error(`Mappen ${mappe} finnes ikke.${tipsOmGammel(mappe)}`);
  if (!statSync(mappe).isDirectory())
    throw new Error(`${mappe} er en fil. Oppgi mappen nettstedet ligger i.`);
  if (erForhaandsvisning(mappe))
    throw new Error(`Mappen ${mappe} er en forhåndsvisning med utkast, og skal aldri legges ut.`);
  if (!statSync(join(mappe, SUMFIL), { throwIfNoEntry: false })?.isFile())
    throw new Error(`Mappen ${mappe} har ingen ${SUMFIL}, så det er ikke noe å kontrollere mot.`);
  const summer = lesSummer(readFileSync(join(mappe, SUMFIL), 'utf8'));
  const { filer, tomme, annet } = lesTre(mappe);
  const [finnes, lenker] = [new Set(filer), new Set(annet)];
  const oppfoert = [...summer].flatMap(([fil, sum]): Treavvik[] => {
    if (lenker.has(fil)) return [];
    if (!finnes.has(fil)) return [{ fil, slag: 'mangler' }];
    return sumAv(join(mappe, fil)) === sum ? [] : [{ fil, slag: 'endret' }];
  });
  const ekstra = filer
    .filter((fil) => fil !== SUMFIL && !summer.has(fil))
    .map((fil): Treavvik => ({ fil, slag: 'ekstra' }));
  // A folder is empty too when its files are missing, which is told of each of them.
  const mapper = new Set([...summer.keys()].flatMap(mapperOver));
  const avvik = [
    ...oppfoert,
    ...ekstra,
    ...tomme.filter((sti) => !mapper.has(sti)).map((fil): Treavvik => ({ fil, slag: 'tom-mappe' })),
    ...annet.map((fil): Treavvik => ({ fil, slag: 'ikke-fil' })),
  ];
  return { antall: summer.size, avvik: avvik.toSorted((a, b) => (a.fil < b.fil ? -1 : 1)) };
}

/** What to do when a build was killed between its two renames. */
function tipsOmGammel(mappe: string): string {
  const { gammel } = plasserFor(mappe);
  return existsSync(gammel)
    ? ` Det gamle nettstedet ligger i ${gammel}, fordi en bygging ble stoppet. «npm run bygg» legger det tilbake.`
    : '';
}

/** `a/b/c.html` → `a`, `a/b`. */
const mapperOver = (fil: string): string[] =>
  [...fil.matchAll(/\//g)].map(({ index }) => fil.slice(0, index));

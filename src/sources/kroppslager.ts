import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kroppleser } from '#markdown/fil';
import { lesKropp } from '#markdown/les';
import type { Kropp } from '#markdown/seksjon';

const kort = (...deler: string[]): string =>
  createHash('sha256').update(deler.join('\0')).digest('base64url').slice(0, 22);

/** A hash of the Markdown pipeline's own sources and of the lock file: a change in either empties the store. */
function pipelineversjon(): string {
  const mappe = join(process.cwd(), 'src', 'markdown');
  const kilder = readdirSync(mappe)
    .toSorted()
    .map((fil) => readFileSync(join(mappe, fil), 'utf8'));
  return kort(...kilder, readFileSync('package-lock.json', 'utf8'));
}

/** Bodies that have been read, on disk between runs: one file, keyed by digest of text, place and pipeline. */
export interface Kroppslager {
  les: Kroppleser;
  /** Writes what this run used; entries that were not used are dropped. */
  lagre: () => void;
}

/**
 * @param fil where the store lies; a missing or broken one is an empty one
 */
export function aapneKroppslager(fil: string): Kroppslager {
  const versjon = pipelineversjon();
  const kjente = lesLager(fil, versjon);
  const brukt = new Map<string, Kropp>();
  let nye = 0;
  return {
    les: (tekst, valg) => {
      const noekkel = kort(tekst, String(valg.foersteLinje), valg.idPrefiks);
      let kropp = brukt.get(noekkel) ?? kjente.get(noekkel);
      if (!kropp) {
        kropp = lesKropp(tekst, valg);
        nye++;
      }
      brukt.set(noekkel, kropp);
      return kropp;
    },
    lagre: () => {
      if (nye === 0 && brukt.size === kjente.size) return;
      mkdirSync(dirname(fil), { recursive: true });
      const midlertidig = `${fil}.${process.pid}`;
      writeFileSync(midlertidig, [versjon, ...[...brukt].map((post) => JSON.stringify(post))].join('\n'));
      renameSync(midlertidig, fil);
    },
  };
}

function lesLager(fil: string, versjon: string): Map<string, Kropp> {
  try {
    const [skrevet, ...poster] = readFileSync(fil, 'utf8').split('\n');
    if (skrevet !== versjon) return new Map();
    return new Map(poster.map((post) => JSON.parse(post) as [string, Kropp]));
  } catch {
    return new Map();
  }
}

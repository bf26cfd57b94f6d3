import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AlleFiler, Tekstfil } from '#markdown/fil';
import type { Avvik } from '#schema/avvik';
import { kort } from './kort.ts';
import { lesAlle, type Lest } from './lesing.ts';

/** A valid file as it lies in the store, and what is odd in it: its text is on disk already. */
type Post = Omit<AlleFiler, 'tekst' | 'sti'> & { avvik?: Avvik[] };

/** A hash of the sources that decide what a file is read as, and of the lock file: a change empties the store. */
function leserversjon(): string {
  const kilder = ['markdown', 'schema'].flatMap((navn) => {
    const mappe = join(process.cwd(), 'src', navn);
    return readdirSync(mappe)
      .toSorted()
      .map((fil) => readFileSync(join(mappe, fil), 'utf8'));
  });
  return kort([...kilder, readFileSync('package-lock.json', 'utf8')].join('\0'));
}

/**
 * Reads files, those that were read before from the store. Only files that are valid are kept.
 * @param lager where the store lies; a missing or broken one is an empty one
 * @returns one answer for each file, in the same order
 */
export function lesMedLager(filer: readonly Tekstfil[], lager: string): Lest[] {
  const versjon = leserversjon();
  const kjente = aapne(lager, versjon);
  const noekler = filer.map(({ sti, tekst }) => kort(`${sti}\0${tekst}`));
  const ukjente = filer.filter((_, n) => !kjente.has(noekler[n] ?? ''));
  const nye = new Map(lesAlle(ukjente).map((lest, n) => [ukjente[n], lest]));
  const leste = filer.map((fil, n): Lest => {
    const lagret = kjente.get(noekler[n] ?? '');
    if (!lagret) return nye.get(fil) ?? { avvik: [] };
    const { avvik = [], ...post } = lagret;
    return { fil: { sti: fil.sti, tekst: fil.tekst, ...post } as AlleFiler, avvik };
  });
  const gyldige = leste.filter(({ fil }) => fil).length;
  const nyeGyldige = [...nye.values()].some(({ fil }) => fil);
  if (nyeGyldige || kjente.size !== gyldige) skriv(lager, versjon, noekler, leste);
  return leste;
}

// One line at a time: the whole store as one string is more than the engine allows for some 30 000 files.
function aapne(lager: string, versjon: string): Map<string, Post> {
  const poster = new Map<string, Post>();
  try {
    const byte = readFileSync(lager);
    let fra = byte.indexOf('\n') + 1;
    if (byte.toString('utf8', 0, fra - 1) !== versjon) return poster;
    for (let til = byte.indexOf('\n', fra); til >= 0; til = byte.indexOf('\n', fra)) {
      const [noekkel, post] = JSON.parse(byte.toString('utf8', fra, til)) as [string, Post];
      poster.set(noekkel, post);
      fra = til + 1;
    }
    return poster;
  } catch {
    return new Map();
  }
}

/** Writes what this run used beside the old store, then puts it in its place. */
function skriv(lager: string, versjon: string, noekler: readonly string[], leste: readonly Lest[]): void {
  mkdirSync(dirname(lager), { recursive: true });
  const ny = `${lager}.${process.pid}`;
  const fd = openSync(ny, 'w');
  writeSync(fd, `${versjon}\n`);
  leste.forEach(({ fil, avvik }, n) => {
    if (!fil) return;
    const { slag, data, kropp } = fil;
    const post = { slag, data, kropp, ...(avvik.length > 0 ? { avvik } : {}) };
    writeSync(fd, `${JSON.stringify([noekler[n], post])}\n`);
  });
  closeSync(fd);
  renameSync(ny, lager);
}

import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Avvik } from '#schema/avvik';
import { filnoekkel } from './aapning.ts';
import { kort } from './kort.ts';
import { Tekstlager } from './tekstlager.ts';
import type { Vedleggsfeil } from './vedleggssjekk/feil.ts';
import { undersoekAlle } from './vedleggssjekk/koe.ts';

/** What was found in a file that was of this size and changed at this time. */
type Post = [noekkel: string, feil: Vedleggsfeil[]];

/** Where what is found was kept last time: a file of faults, and a folder of the text of PDFs. */
interface Lagre {
  kontroll: string;
  ord: string;
}

const FINNERE = [
  'markdown/nummeravvik',
  'markdown/foedselsnumre',
  'markdown/spenn',
  'markdown/sted',
  'markdown/usynlige-tegn',
  'schema/avvikliste',
].map((navn) => `src/${navn}.ts`);
const LESERE = ['tegnsett', 'pdfsider', 'tekstlager'].map((navn) => `src/sources/${navn}.ts`);

/** A hash of what decides, besides its bytes, what is found in a file: a change empties the store. */
function kontrollversjon(): string {
  const mappe = join(process.cwd(), 'src', 'sources', 'vedleggssjekk');
  const kilder = readdirSync(mappe).toSorted();
  return kort(
    [...kilder.map((fil) => join(mappe, fil)), ...FINNERE, ...LESERE, 'package-lock.json']
      .map((fil) => readFileSync(fil, 'utf8'))
      .join('\0'),
  );
}

/**
 * Looks into attachments, each once as long as it is the same.
 * @param rot content root; `vedlegg` the attachments by path below it
 * @param lagre what was found before; without them, everything is looked into
 * @returns the faults, each on the path of its attachment
 */
export function finnVedleggsfeil(rot: string, vedlegg: Iterable<string>, lagre?: Lagre): Avvik[] {
  const stier = [...vedlegg];
  const versjon = kontrollversjon();
  const kjente = lagre === undefined ? new Map<string, Post>() : aapne(lagre.kontroll, versjon);
  const noekler = stier.map((sti) => filnoekkel(join(rot, sti)));
  const kjent = (n: number): Vedleggsfeil[] | undefined => {
    const [noekkel, feil] = kjente.get(stier[n] ?? '') ?? [];
    return noekkel === noekler[n] ? feil : undefined;
  };
  const nye = stier.map((_, n) => n).filter((n) => kjent(n) === undefined);
  const svar = undersoekAlle({ rot, stier: nye.map((n) => stier[n] ?? ''), ord: lagre?.ord });
  const funnet = new Map(nye.map((n, nr) => [n, svar[nr] ?? []]));
  const alle = stier.map((_, n) => kjent(n) ?? funnet.get(n) ?? []);
  if (lagre !== undefined && (nye.length > 0 || kjente.size !== stier.length)) {
    const poster = stier.map((sti, n): [string, Post] => [sti, [noekler[n] ?? '', alle[n] ?? []]]);
    // Only what the bytes say is kept, not what the machine could not read today.
    skriv(
      lagre.kontroll,
      versjon,
      poster.filter(([, [, feil]]) => feil.every(({ regel }) => regel !== 'ulesbar-fil')),
    );
    new Tekstlager(lagre.ord).behold(stier);
  }
  return alle.flatMap((feil, n) =>
    feil.map((f): Avvik => ({ ...f, fil: stier[n] ?? '', linje: 1, kolonne: 1 })),
  );
}

/** A missing or broken store is an empty one. */
function aapne(lager: string, versjon: string): Map<string, Post> {
  try {
    const lest = JSON.parse(readFileSync(lager, 'utf8')) as { versjon: string; poster: [string, Post][] };
    return new Map<string, Post>(lest.versjon === versjon ? lest.poster : []);
  } catch {
    return new Map();
  }
}

/** Writes beside the old store, then puts it in its place. */
function skriv(lager: string, versjon: string, poster: readonly [string, Post][]): void {
  mkdirSync(dirname(lager), { recursive: true });
  const ny = `${lager}.${process.pid}`;
  writeFileSync(ny, JSON.stringify({ versjon, poster }));
  renameSync(ny, lager);
}

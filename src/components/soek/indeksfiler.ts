import { hentJson } from './filer.ts';

/** Where the files of the search are. */
export interface Filsteder {
  /** Address of Pagefind's folder: `/arkiv/pagefind/`. */
  bunt: string;
  /** Address of the folder of our own files: `/arkiv/soek/`. */
  filer: string;
}

/** The files that go with the index that is in use. */
export interface Indeksfiler {
  /** Address of Pagefind's folder. */
  bunt: string;
  /** Hash of the index: the name of its `pf_meta`. */
  indeks: Promise<string>;
  /** Fetches one of our own files by its name. */
  hent: (navn: string) => Promise<unknown>;
}

/** Pagefind's list of its indexes (pagefind 1.5): they are all in bokmål. */
interface Innhold {
  languages: { nb: { hash: string } };
}

/** Finds out which index is in use; nothing is thrown before a file is asked for. */
export function lagIndeksfiler({ bunt, filer }: Filsteder): Indeksfiler {
  const indeks = hentNavn(bunt);
  return {
    bunt,
    indeks,
    hent: async (navn) => hentJson(`${filer}${navn}.json?v=${await indeks}`),
  };
}

async function hentNavn(bunt: string): Promise<string> {
  const svar = await fetch(`${bunt}pagefind-entry.json`, { cache: 'no-cache' });
  return ((await svar.json()) as Innhold).languages.nb.hash;
}

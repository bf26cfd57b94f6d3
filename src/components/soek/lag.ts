import { lesOrdliste } from '#search/ord/ordliste';
import type { Indeks } from '#search/indeks';
import type { Oppslag } from '#search/tabell/oppslag';
import { soek, type Svar } from '#search/soek';
import type { Indeksfiler } from './indeksfiler.ts';
import type { Tabell } from './tabell.ts';

/** The answer of the word layer. */
export interface Lagsvar extends Svar {
  /** Whether all that it asked for could be had. */
  hel: boolean;
}

/** The word layer over Pagefind. */
export type Lag = (q: string) => Promise<Lagsvar>;

const UTEN_OPPSLAG: Oppslag = { utvalg: [], forkortelser: [] };

/**
 * Makes the word layer. It answers also when some of what it knows of words and names cannot be had, but not without
 * the table of pages.
 * @param dag ISO day, for «forrige møte»
 */
export async function startLag(
  tabell: Promise<Tabell>,
  { hent }: Pick<Indeksfiler, 'hent'>,
  dag: string,
  indeks: Indeks,
): Promise<Lag> {
  const [{ rader }, oppslag] = await Promise.all([
    tabell,
    hent('oppslag').then((fil) => fil as Oppslag, utelatt),
  ]);
  const ordlister = new Map<string, ReturnType<typeof lesOrdliste>>();
  return async (q) => {
    let hel = oppslag !== undefined;
    const svar = await soek(q, indeks, {
      tabell: rader,
      oppslag: oppslag ?? UTEN_OPPSLAG,
      idag: dag,
      async ordliste(bokstav) {
        const husket = ordlister.get(bokstav) ?? (await hent(`ord/${bokstav}`).then(lesOrdliste, utelatt));
        if (husket) ordlister.set(bokstav, husket);
        else hel = false;
        return husket ?? [];
      },
    });
    return { ...svar, hel };
  };
}

function utelatt(grunn: unknown): undefined {
  console.warn(grunn);
}

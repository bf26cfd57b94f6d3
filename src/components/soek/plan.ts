import { fraseI, ordI, type Ordtreff, svarerTil, velgOrd } from '#search/ord';
import { normaliser } from '#search/normalisering';
import { lesSaksnummer, type Saksnummersoek } from '#search/saksnummer';
import type { Pagefind, Side, Treff } from './pagefind.ts';

/** What is sent to Pagefind for a query. */
export interface Plan {
  /** Pagefind's query; null for every page, nothing when no page can answer. */
  term?: string | null;
  /** Words that were left out because no page has them, or none together with the others. */
  utelatt: string[];
  /** A phrase that no page has, searched for word by word instead. */
  frase?: string;
  /** A saksnummer whose sak goes first, or is missing from the archive. */
  sak?: Saksnummersoek & { finnes: boolean };
}

/** Reads a query and finds out, before any filter, which words the archive can answer. */
export async function lagPlan(
  pagefind: Pagefind,
  q: string,
  utvalg: ReadonlyMap<string, string>,
): Promise<Plan> {
  if (q === '') return { term: null, utelatt: [] };
  const sak = lesSaksnummer(q, utvalg);
  if (sak) {
    const finnes = (await pagefind.search(null, { filters: sakfilter(sak) })).results.length > 0;
    // In quotation marks a number that no page has is not answered with its beginning; without, hits are ranked.
    const term = finnes ? sak.nummer : `"${sak.nummer}"`;
    if (finnes || sak.sikkert) return { term, utelatt: [], sak: { ...sak, finnes } };
  }
  const frase = fraseI(q);
  if (frase !== undefined) {
    const term = `"${frase}"`;
    if ((await pagefind.search(term)).results.length > 0) return { term, utelatt: [] };
    return { ...(await ordplan(pagefind, frase)), frase };
  }
  return ordplan(pagefind, q);
}

/** The filter that only the sak itself passes. */
export const sakfilter = ({ nummer, utvalg }: Saksnummersoek): Record<string, string> => ({
  saksnummer: nummer,
  ...(utvalg === undefined ? {} : { utvalg }),
});

async function ordplan(pagefind: Pagefind, q: string): Promise<Plan> {
  const ordene = ordI(q);
  const svar = await Promise.all(ordene.map((ord) => pagefind.search(ord)));
  const kjente: Ordtreff[] = [];
  for (const [i, ord] of ordene.entries()) {
    const sider = svar[i]?.results ?? [];
    // One at a time: Pagefind keeps one copy of a page, and asking for it twice at once mixes the answers.
    if (sider[0] && (await harOrdet(sider[0], ord))) kjente.push({ ord, sider: sider.map(({ id }) => id) });
  }
  if (kjente.length === 0) return { utelatt: ordene };
  const alle = kjente.map(({ ord }) => ord);
  const sammen = alle.length === 1 || (await pagefind.search(alle.join(' '))).results.length > 0;
  const { results } = sammen ? { results: [] } : await pagefind.search(null);
  const valgte = sammen ? alle : velgOrd(kjente, results.length);
  return {
    term: alle.length === ordene.length && sammen ? normaliser(q) : valgte.join(' '),
    utelatt: ordene.filter((ord) => !valgte.includes(ord)),
  };
}

/** Whether a page has a word, and not only a shorter one that Pagefind answers with instead. */
async function harOrdet(treff: Treff, ord: string): Promise<boolean> {
  const side = await treff.data();
  const metaord = Object.values(side.meta).flatMap((verdi) => verdi.split(/\s+/));
  return [...treffordI(side), ...metaord].some((funnet) => svarerTil(ord, funnet));
}

/** The words of a page that answered the query. */
export function treffordI({ content, locations }: Side): string[] {
  const ordene = content.split(/\s+/);
  return locations.flatMap((sted) => ordene[sted] ?? []);
}

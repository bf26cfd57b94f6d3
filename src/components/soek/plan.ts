import { fraseI, ordI, type Ordtreff, svarerTil, velgOrd } from '#search/ord';
import { normaliser } from '#search/normalisering';
import { lesSaksnummer, type Saksnummersoek } from '#search/saksnummer';
import { medDatoIOrd, medNorskeBokstaver } from '#search/skrivemaate';
import type { Pagefind, Side, Treff } from './pagefind.ts';

/** What is sent to Pagefind for a query. */
export interface Plan {
  /** Pagefind's query; absent when no page can answer. */
  term?: string;
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
  skrevet: string,
  utvalg: ReadonlyMap<string, string>,
): Promise<Plan> {
  const q = medDatoIOrd(skrevet);
  const sak = lesSaksnummer(q, utvalg);
  if (sak) {
    const finnes = (await sakeneMed(pagefind, sak)).length > 0;
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
  const plan = await ordplan(pagefind, q);
  const uten = new Set(plan.utelatt);
  const stavet = ordI(q).map((ord) => (uten.has(ord) ? medNorskeBokstaver(ord) : ord));
  if (!stavet.some((ord, i) => ord !== ordI(q)[i])) return plan;
  const annen = await ordplan(pagefind, stavet.join(' '));
  return annen.utelatt.length < plan.utelatt.length ? annen : plan;
}

/** Of how many pages that have a number it is asked whose it is. */
const LESES = 40;

/** The pages of the saker that have a number. */
export async function sakeneMed(
  pagefind: Pagefind,
  { nummer, utvalg }: Pick<Saksnummersoek, 'nummer' | 'utvalg'>,
): Promise<Treff[]> {
  const { results } = await pagefind.search(`"${nummer}"`);
  const lest = await Promise.all(
    results.slice(0, LESES).map(async (treff) => ({ treff, meta: (await treff.data()).meta })),
  );
  const erSaken = (meta: Side['meta']): boolean =>
    meta.saksnummer?.replace(/[a-z]$/, '') === nummer && (utvalg === undefined || meta.utvalg === utvalg);
  return lest.filter(({ meta }) => erSaken(meta)).map(({ treff }) => treff);
}

async function ordplan(pagefind: Pagefind, q: string): Promise<Plan> {
  const ordene = ordI(q);
  const [foerste] = (await pagefind.search(normaliser(q))).results;
  // Pagefind leaves an unknown word out, or takes its beginning instead: the first hit tells which words it did not have.
  const valgte = foerste ? ordeneI(await foerste.data(), ordene) : await ordSammen(pagefind, ordene);
  const utelatt = ordene.filter((ord) => !valgte.includes(ord));
  if (valgte.length === 0) return { utelatt };
  return { term: utelatt.length === 0 ? normaliser(q) : valgte.join(' '), utelatt };
}

/** The words to keep when no page has them all. */
async function ordSammen(pagefind: Pagefind, ordene: readonly string[]): Promise<string[]> {
  const svar = await Promise.all(ordene.map((ord) => pagefind.search(ord)));
  const kjente: Ordtreff[] = [];
  for (const [i, ord] of ordene.entries()) {
    const sider = svar[i]?.results ?? [];
    // One at a time: Pagefind keeps one copy of a page, and asking for it twice at once mixes the answers.
    const funnet = sider[0] ? ordeneI(await sider[0].data(), [ord]) : [];
    if (funnet.length > 0) kjente.push({ ord, sider: sider.map(({ id }) => id) });
  }
  return velgOrd(kjente);
}

/** Those of the words that a hit answers, in its text or in what is known of it. */
function ordeneI(side: Side, ordene: readonly string[]): string[] {
  const metaord = Object.values(side.meta).flatMap((verdi) => verdi.split(/\s+/));
  const funnet = [...treffordI(side), ...metaord];
  return ordene.filter((ord) => funnet.some((f) => svarerTil(ord, f)));
}

/** The words of a page that answered the query. */
export function treffordI({ content, locations }: Side): string[] {
  const ordene = content.split(/\s+/);
  return locations.flatMap((sted) => ordene[sted] ?? []);
}

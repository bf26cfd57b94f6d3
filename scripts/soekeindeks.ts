import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { UTENFOR } from '#search/tekstnoder';
import { skrivOrdliste } from './soekeindeks/filer.ts';
import type { Soekegrunnlag } from './soekeindeks/grunnlag.ts';
import { type Kopi, lesKopier } from './soekeindeks/kopier.ts';
import { lesOrdene, type Ordkunnskap } from './soekeindeks/ord.ts';
import { skrivTabeller } from './soekeindeks/tabeller.ts';

/** What Pagefind writes besides the index: ready-made interfaces and a stemmer for unknown languages. */
const UBRUKT = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

/** A page of the index, in its order. */
export type Indeksside = Pick<Kopi, 'sti' | 'fakta'>;

/**
 * Makes the search index of a built site, of the pages that have `data-pagefind-body`: Pagefind's own in
 * `<mappe>/pagefind/`, and what the search page reads beside it in `<mappe>/soek/`.
 * Every page is read twice: first for the words of them all, then to be indexed by what they tell.
 * @returns how many pages can be found
 * @throws what Pagefind reports
 */
export async function lagSoekeindeks(grunnlag: Soekegrunnlag): Promise<{ sider: number }> {
  const { mappe } = grunnlag;
  const ord = await lesOrdene(grunnlag);
  const sider = await lagPagefind(grunnlag, ord);
  await skrivOrdliste(mappe, ord);
  await skrivTabeller(grunnlag, sider);
  return { sider: sider.length };
}

async function lagPagefind(grunnlag: Soekegrunnlag, ord: Ordkunnskap): Promise<Indeksside[]> {
  const ut = join(grunnlag.mappe, 'pagefind');
  await rm(ut, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'nb',
      includeCharacters: '/',
      excludeSelectors: [...UTENFOR],
    });
    if (!index) throw new Error(`Søkeindeksen: ${errors.join('; ')}`);
    const sider = await leggTilSider(index, grunnlag, ord);
    meldFeil('pagefind', (await index.writeFiles({ outputPath: ut })).errors);
    const ubrukte = (await readdir(ut)).filter((fil) => UBRUKT.test(fil));
    await Promise.all(ubrukte.map((fil) => rm(join(ut, fil))));
    return sider;
  } finally {
    await close();
  }
}

async function leggTilSider(
  index: PagefindIndex,
  grunnlag: Soekegrunnlag,
  ord: Ordkunnskap,
): Promise<Indeksside[]> {
  const sider: Indeksside[] = [];
  for await (const kopier of lesKopier(grunnlag)) {
    // Handed over in the order of the addresses: the index numbers its pages as they come.
    await Promise.all(
      kopier.map(async (kopi) => {
        sider.push({ sti: kopi.sti, fakta: kopi.fakta });
        const url = grunnlag.base + kopi.sti;
        meldFeil(kopi.sti, (await index.addHTMLFile({ url, content: ord.medOrd(kopi) })).errors);
      }),
    );
  }
  return sider;
}

function meldFeil(hva: string, feil: readonly string[]): void {
  if (feil.length > 0) throw new Error(`Søkeindeksen: ${hva}: ${feil.join('; ')}`);
}

import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indekskopi } from '#search/indekskopi';

interface Valg {
  /** The folder of the built site. */
  mappe: string;
  /** The path the site is served below: `/` or `/arkiv/`. */
  base: string;
}

/** How many pages are on their way to Pagefind at once: enough to keep it busy, few enough to hold in memory. */
const SAMTIDIG = 64;

/** What Pagefind writes besides the index: ready-made interfaces and a stemmer for unknown languages. */
const UBRUKT = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

/** What stands on pages of a kind and answers nobody's question: names of folds, tags, lines to cite. */
const UTENFOR = ['summary', '.merker', '.sitat'];

/**
 * Makes the search index of a built site in `<mappe>/pagefind/`, of the pages that have `data-pagefind-body`.
 * @returns how many pages can be found
 * @throws what Pagefind reports
 */
export async function lagSoekeindeks({ mappe, base }: Valg): Promise<{ sider: number }> {
  const ut = join(mappe, 'pagefind');
  await rm(ut, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'nb',
      includeCharacters: '/',
      excludeSelectors: UTENFOR,
    });
    if (!index) throw new Error(`Søkeindeksen: ${errors.join('; ')}`);
    const sider = await leggTilSider(index, mappe, base);
    meldFeil('pagefind', (await index.writeFiles({ outputPath: ut })).errors);
    const ubrukte = (await readdir(ut)).filter((fil) => UBRUKT.test(fil));
    await Promise.all(ubrukte.map((fil) => rm(join(ut, fil))));
    return { sider };
  } finally {
    await close();
  }
}

async function leggTilSider(index: PagefindIndex, mappe: string, base: string): Promise<number> {
  const filer = (await readdir(mappe, { recursive: true })).filter((fil) => fil.endsWith('.html')).sort();
  let sider = 0;
  for (let i = 0; i < filer.length; i += SAMTIDIG) {
    const bunke = filer.slice(i, i + SAMTIDIG);
    const tekster = await Promise.all(bunke.map((fil) => readFile(join(mappe, fil), 'utf8')));
    // Handed over in the order of the names: the index numbers its pages as they come.
    await Promise.all(
      bunke.map(async (fil, nr) => {
        const html = tekster[nr] ?? '';
        if (!html.includes('data-pagefind-body')) return;
        sider += 1;
        const url = base + adresse(fil);
        meldFeil(fil, (await index.addHTMLFile({ url, content: indekskopi(html) })).errors);
      }),
    );
  }
  return sider;
}

/** `saker/nuit/2025/14/index.html` → `saker/nuit/2025/14/` */
const adresse = (fil: string): string =>
  fil
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');

function meldFeil(hva: string, feil: readonly string[]): void {
  if (feil.length > 0) throw new Error(`Søkeindeksen: ${hva}: ${feil.join('; ')}`);
}

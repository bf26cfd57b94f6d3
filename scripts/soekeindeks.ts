import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { UTENFOR } from '#search/kopi/tekstnoder';
import { skrivOrdliste } from './soekeindeks/filer.ts';
import type { BygdNettsted } from './bygd-nettsted.ts';
import { type Indeksside, lesOrdene } from './soekeindeks/ord.ts';
import { skrivTabeller } from './soekeindeks/tabeller.ts';
import { aapneVentende } from './soekeindeks/ventende.ts';

/** What Pagefind writes besides the index: ready-made interfaces and a stemmer for unknown languages. */
const UBRUKT = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

/**
 * Makes the search index of a built site, of the pages that have `data-pagefind-body`: Pagefind's own in
 * `<mappe>/pagefind/`, and what the search page reads beside it in `<mappe>/soek/`.
 * Every page is read before one is indexed: the words of them all tell where compounds part.
 * @returns how many pages, and how many attachments, can be found
 * @throws what Pagefind reports
 */
export async function lagSoekeindeks(grunnlag: BygdNettsted): Promise<{ sider: number; vedlegg: number }> {
  const { mappe } = grunnlag;
  const ventende = aapneVentende();
  try {
    const ord = await lesOrdene(grunnlag, ventende);
    await lagPagefind(grunnlag, ord.sider);
    await skrivOrdliste(mappe, ord);
    await skrivTabeller(grunnlag, ord.sider);
    const vedlegg = ord.sider.filter(({ fakta }) => fakta.type?.includes('Vedlegg')).length;
    return { sider: ord.sider.length - vedlegg, vedlegg };
  } finally {
    ventende.lukk();
  }
}

/**
 * How many places of words one file of the index holds, at least. Pagefind's own choice, 20 000, makes a rare word cost
 * the reader some 50 kB; with many more files, the list of them would cost more than it saves. Pagefind 1.5 takes it
 * from the environment alone.
 */
const STEDER_I_FIL = '4000';

/** How many pages are on their way to Pagefind at once: enough to keep it busy, few enough to hold in memory. */
const SAMTIDIG = 64;

async function lagPagefind({ mappe, base }: BygdNettsted, sider: readonly Indeksside[]): Promise<void> {
  const ut = join(mappe, 'pagefind');
  await rm(ut, { recursive: true, force: true });
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = STEDER_I_FIL;
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'nb',
      includeCharacters: '/',
      excludeSelectors: [...UTENFOR],
    });
    if (!index) throw new Error(`Søkeindeksen: ${errors.join('; ')}`);
    for (let i = 0; i < sider.length; i += SAMTIDIG) {
      // Handed over in order: the index numbers its pages as they come.
      await Promise.all(
        sider.slice(i, i + SAMTIDIG).map(async ({ sti, kopi }) => {
          meldFeil(sti, (await index.addHTMLFile({ url: base + sti, content: kopi() })).errors);
        }),
      );
    }
    await skrivFiler(index, ut);
  } finally {
    await close();
  }
}

/** Written here: Pagefind's `writeFiles` answers before all is on disk, and `close` may then cut it off (its issue 1271). */
async function skrivFiler(index: PagefindIndex, ut: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  meldFeil('pagefind', errors);
  for (const { path, content } of files) {
    if (UBRUKT.test(path)) continue;
    await mkdir(dirname(join(ut, path)), { recursive: true });
    await writeFile(join(ut, path), content);
  }
}

function meldFeil(hva: string, feil: readonly string[]): void {
  if (feil.length > 0) throw new Error(`Søkeindeksen: ${hva}: ${feil.join('; ')}`);
}

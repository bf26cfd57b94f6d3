import { readdir, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { lesFakta } from '#search/tabell/fakta';
import { indekskopi } from '#search/kopi/indekskopi';
import { lagNavnekutt } from '#search/kopi/personnavn';
import type { BygdNettsted } from '../bygd-nettsted.ts';
import { type Vedleggsside, vedleggssider } from './vedlegg.ts';

/** A page as it is indexed, before compounds are marked. */
export interface Kopi {
  /** Its address from the root of the site, without base: `saker/nuit/2025/14/`. */
  sti: string;
  fakta: ReturnType<typeof lesFakta>;
  html: string;
}

/** How many pages are read at once: enough to keep the disk busy, few enough to hold in memory. */
const SAMTIDIG = 64;

/**
 * The index copies of the pages that have `data-pagefind-body`, in the order of their addresses, some at a time; then
 * those of the attachments.
 * @param meld told of attachments that cannot be read, or that are named by a person whose name gives no hits
 */
export async function* lesKopier(
  { mappe, arkiv, innhold }: Pick<BygdNettsted, 'mappe' | 'arkiv' | 'innhold'>,
  meld: (linje: string) => void = () => undefined,
): AsyncGenerator<Kopi[]> {
  const navnekutt = lagNavnekutt(arkiv);
  const kopi = ({ sti, html }: Vedleggsside): Kopi => ({
    sti,
    fakta: lesFakta(html),
    html: indekskopi(html, { navnekutt }),
  });
  const filer = (await readdir(mappe, { recursive: true })).filter((fil) => fil.endsWith('.html'));
  const sider = filer.map((fil) => ({ fil, sti: adresse(fil) })).sort((a, b) => (a.sti < b.sti ? -1 : 1));
  for (let i = 0; i < sider.length; i += SAMTIDIG) {
    const lest = await Promise.all(
      sider.slice(i, i + SAMTIDIG).map(async ({ fil, sti }) => ({
        sti,
        html: await readFile(join(mappe, fil), 'utf8'),
      })),
    );
    yield lest.filter(({ html }) => html.includes('data-pagefind-body')).map(kopi);
  }
  for await (const vedlegg of vedleggssider({ mappe, arkiv, innhold }, meld)) {
    const { sti, html } = vedlegg;
    if (navnekutt(lesFakta(html)).erIFilnavnet(basename(sti), html))
      meld(`${sti}: filnavnet har et personnavn som ikke skal gi treff, og filen er ikke i søket.`);
    else yield [kopi(vedlegg)];
  }
}

/** `saker/nuit/2025/14/index.html` → `saker/nuit/2025/14/` */
const adresse = (fil: string): string =>
  fil
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOKSTAVER } from '#search/ord/ordliste';

/** What the search asks for whatever is written in its field. */
const ALLTID = [
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind-worker.js',
  'pagefind/wasm.nb.pagefind',
  'soek/sider.json',
  'soek/oppslag.json',
  'soek/hopp.json',
  ...Array.from(BOKSTAVER, (bokstav) => `soek/ord/${bokstav}.json`),
];

/** What Pagefind writes of an index of pages. */
interface Inngang {
  languages: { nb?: { hash: string; page_count: number } };
}

/**
 * The files of the search that a site lacks.
 * @param filer every file of the site
 * @returns paths from its root; of the pages of the index, how many are gone
 */
export function manglerISoeket(mappe: string, filer: readonly string[]): string[] {
  const finnes = new Set(filer);
  const mangler = ALLTID.filter((fil) => !finnes.has(fil));
  if (mangler.length > 0) return mangler;
  const { languages } = JSON.parse(
    readFileSync(join(mappe, 'pagefind/pagefind-entry.json'), 'utf8'),
  ) as Inngang;
  if (languages.nb === undefined) return [];
  const { hash, page_count } = languages.nb;
  const meta = `pagefind/pagefind.${hash}.pf_meta`;
  const sider = filer.filter((fil) => /^pagefind\/fragment\/.*\.pf_fragment$/.test(fil)).length;
  return [
    ...(finnes.has(meta) ? [] : [meta]),
    ...(sider < page_count ? [`${page_count - sider} av ${page_count} sider i søkeindeksen`] : []),
  ];
}

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Omfang {
  filer: number;
  byte: number;
}

/** What a built site takes, and what one sak page is to a reader. */
export interface Stoerrelser {
  nettsted: Omfang;
  soekeindeks: Omfang;
  /** One sak page, gzip bytes: its HTML, and all the style sheets it links to. */
  sakside: { html: number; css: number };
}

/** @param sakside address of the page below the site: `saker/nuit/2025/14` */
export function maalNettsted(mappe: string, sakside: string): Stoerrelser {
  const html = readFileSync(join(mappe, sakside, 'index.html'), 'utf8');
  const ark = [...html.matchAll(/<link[^>]+href="(\/[^"]+\.css)"/g)].map((treff) => treff[1] ?? '');
  return {
    nettsted: omfang(mappe),
    soekeindeks: omfang(join(mappe, 'pagefind')),
    sakside: {
      html: gzipSync(html).length,
      css: ark.reduce((sum, sti) => sum + gzipSync(readFileSync(join(mappe, sti))).length, 0),
    },
  };
}

function omfang(mappe: string): Omfang {
  const filer = readdirSync(mappe, { recursive: true, encoding: 'utf8' })
    .map((sti) => statSync(join(mappe, sti)))
    .filter((stand) => stand.isFile());
  return { filer: filer.length, byte: filer.reduce((sum, { size }) => sum + size, 0) };
}

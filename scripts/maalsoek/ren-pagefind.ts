import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Pagefind } from '#components/soek/pagefind.ts';
import type { Korpus } from './korpus.ts';
import { DYBDE } from './maaltall.ts';
import type { Motor } from './motor.ts';
import { leggNettlesergrunn } from './nettlesergrunn.ts';
import { soekbareSider } from './sider.ts';

/** Pagefind as it comes: default index of the pages as they are served, default ranking. */
export async function renPagefind({ mappe }: Korpus): Promise<Motor> {
  const bunt = `${mappe}-ren-pagefind`;
  rmSync(bunt, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));
    for (const { adresse, html } of soekbareSider(mappe)) {
      await index.addHTMLFile({ url: `/${adresse}`, content: html });
    }
    // Written here: `writeFiles` answers before all is on disk, and `close` then cuts it off (Pagefind issue 1271).
    for (const { path, content } of (await index.getFiles()).files) {
      mkdirSync(dirname(join(bunt, path)), { recursive: true });
      writeFileSync(join(bunt, path), content);
    }
  } finally {
    await close();
  }
  leggNettlesergrunn();
  const adresse = pathToFileURL(join(bunt, 'pagefind.js')).href;
  const pagefind = (await import(adresse)) as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return {
    navn: 'Pagefind',
    soek: async (sporring) => {
      const { results } = await pagefind.search(sporring);
      const sider = await Promise.all(results.slice(0, DYBDE).map((treff) => treff.data()));
      return { antall: results.length, adresser: sider.map(({ url }) => url) };
    },
  };
}

import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import type { Filslag } from '#schema/filslag';
import { hentArkiv, lesArkiv } from './arkiv.ts';

/**
 * An Astro collection of one kind of file, lean: front matter and digest only, since texts come from the archive and
 * carrying them through Astro's store is what costs (docs/arkitektur.md). Faults of all files stop the build at once.
 */
export function samling(slag: Filslag): Loader {
  return {
    name: `saksgang-${slag}`,
    load: ({ store }) => {
      hentArkiv();
      store.clear();
      for (const fil of lesArkiv().filer) {
        if (fil.slag !== slag) continue;
        const digest = createHash('sha256').update(fil.tekst).digest('base64url');
        store.set({ id: fil.sti, data: { fil: fil.sti, data: fil.data }, digest });
      }
      return Promise.resolve();
    },
  };
}

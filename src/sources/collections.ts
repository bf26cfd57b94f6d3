import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import type { Filslag } from '#schema/filslag';
import { hentArkiv, lesArkiv } from './arkiv.ts';

/**
 * An Astro collection of one kind of file, lean: public front matter and its digest only, since texts come from the
 * archive and carrying them through Astro's store is what costs (docs/arkitektur.md). The schema is the one the commands
 * use, `FILSLAG[slag].schema`, and it has been applied when the file was read; Astro is not given it once more, since it
 * takes what authors write, and that holds what is not public yet. Faults of all files stop the build at once.
 */
export function samling(slag: Filslag): Loader {
  return {
    name: `saksgang-${slag}`,
    load: ({ store }) => {
      hentArkiv();
      store.clear();
      for (const fil of lesArkiv().filer) {
        if (fil.slag !== slag) continue;
        const digest = createHash('sha256').update(JSON.stringify(fil.data)).digest('base64url');
        store.set({ id: fil.sti, data: { fil: fil.sti, data: fil.data }, digest });
      }
      return Promise.resolve();
    },
  };
}

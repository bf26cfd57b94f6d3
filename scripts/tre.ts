import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a folder holds, as sorted paths with «/» from its root. */
export interface Tre {
  filer: string[];
  /** Folders with nothing in them. */
  tomme: string[];
  /** Links, pipes and whatever else is neither a file nor a folder. */
  annet: string[];
}

/** Reads a folder and all below it; links are not followed. */
export function lesTre(mappe: string): Tre {
  const poster = readdirSync(mappe, { recursive: true, withFileTypes: true }).map((post) => ({
    post,
    sti: join(post.parentPath, post.name).slice(join(mappe, sep).length).replaceAll(sep, '/'),
  }));
  const fulle = new Set(poster.map(({ sti }) => sti.slice(0, Math.max(0, sti.lastIndexOf('/')))));
  const velg = (hva: (rad: (typeof poster)[number]) => boolean): string[] =>
    poster
      .filter(hva)
      .map(({ sti }) => sti)
      .toSorted();
  return {
    filer: velg(({ post }) => post.isFile()),
    tomme: velg(({ post, sti }) => post.isDirectory() && !fulle.has(sti)),
    annet: velg(({ post }) => !post.isFile() && !post.isDirectory()),
  };
}

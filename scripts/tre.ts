import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a folder holds, as sorted paths with «/» from its root. */
export interface Tre {
  filer: string[];
  /** Folders with nothing in them. */
  tomme: string[];
  /** Links, pipes and whatever else is neither a file nor a folder. */
  annet: string[];
}

/** Reads a folder and all below it. A link is told of as one, also when it leads to a folder. */
export function lesTre(mappe: string): Tre {
  const tre: Tre = { filer: [], tomme: [], annet: [] };
  gaaGjennom(mappe, '', tre);
  return { filer: tre.filer.toSorted(), tomme: tre.tomme.toSorted(), annet: tre.annet.toSorted() };
}

// One folder at a time: `recursive` of Node steps into folders through links.
function gaaGjennom(rot: string, under: string, tre: Tre): void {
  const poster = readdirSync(join(rot, under), { withFileTypes: true });
  if (poster.length === 0 && under !== '') tre.tomme.push(under);
  for (const post of poster) {
    const sti = under === '' ? post.name : `${under}/${post.name}`;
    if (post.isDirectory()) gaaGjennom(rot, sti, tre);
    else (post.isFile() ? tre.filer : tre.annet).push(sti);
  }
}

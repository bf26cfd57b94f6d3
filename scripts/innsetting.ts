import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { erForhaandsvisning } from './forhaandsvismerke.ts';

/** The folders that a site has beside it while it is being replaced. */
export interface Plasser {
  ut: string;
  /** What is being built, or thrown away: never whole for sure. */
  ny: string;
  /** The site that was, from the moment it leaves its place until the new one has it: always whole. */
  gammel: string;
}

/** The places that belong to a site. */
export function plasserFor(ut: string): Plasser {
  // Astro takes a folder beside the project for one inside it when its name begins as the project's does.
  return { ut, ny: join(dirname(ut), `ny.${basename(ut)}`), gammel: `${ut}.gammel` };
}

/** May this place be replaced? Only nothing, an empty folder, or a site that was built here before. */
export function kanErstattes(ut: string): boolean {
  if (!existsSync(ut)) return true;
  if (!statSync(ut).isDirectory() || erForhaandsvisning(ut)) return false;
  return readdirSync(ut).length === 0 || existsSync(join(ut, 'pagefind', 'pagefind.js'));
}

/**
 * Brings a place in order after a build that was killed: an old site on its way out is put back, unless the new one
 * has its place already, and what was half built is thrown away.
 * @returns true when the old site was put back
 */
export function gjenopprett({ ut, ny, gammel }: Plasser): boolean {
  rmSync(ny, { recursive: true, force: true });
  if (!existsSync(gammel)) return false;
  const borte = !existsSync(ut);
  if (borte) renameSync(gammel, ut);
  else kast(gammel, ny);
  return borte;
}

/**
 * Puts a finished site where the old one was. Between the two renames the old one is whole beside its place, and
 * `gjenopprett` finds it there.
 * @throws when the new site cannot be moved; the old one is then back in its place
 */
export function settInn({ ut, ny, gammel }: Plasser): void {
  if (existsSync(ut)) renameSync(ut, gammel);
  try {
    renameSync(ny, ut);
  } catch (grunn) {
    if (existsSync(gammel)) renameSync(gammel, ut);
    throw grunn;
  }
  if (existsSync(gammel)) kast(gammel, ny);
}

/** Throws an old site away under the name of what is half built, so that a half one never has the name of a whole. */
function kast(gammel: string, ny: string): void {
  renameSync(gammel, ny);
  rmSync(ny, { recursive: true, force: true });
}

import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { erForhaandsvisning } from './forhaandsvismerke.ts';
import { slettMerket } from './slett-merket.ts';

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

/** Tells that a folder is ours to throw away. It is the first file there, and the last to go. */
const BYGGEMERKE = '.bygges';

/** Makes the folder that is built into, or marks one that is to be thrown away. */
export function merkSomHalvt(ny: string): void {
  mkdirSync(ny, { recursive: true });
  writeFileSync(join(ny, BYGGEMERKE), 'Mappen er laget av en bygging, og blir slettet av den neste.\n');
}

/** Takes the mark away. What is here has its index by now, so `kanKastes` still knows it. */
export function merkSomHelt(ny: string): void {
  rmSync(join(ny, BYGGEMERKE), { force: true });
}

/** Is this surely what a build of ours left, finished or not? */
export const kanKastes = (ny: string): boolean => existsSync(join(ny, BYGGEMERKE)) || kanErstattes(ny);

/**
 * Brings a place in order after a build that was killed: an old site on its way out is put back, unless the new one
 * has its place already, and what was half built is thrown away.
 * @returns true when the old site was put back
 * @throws in Norwegian when there is something else in a place that builds use; nothing is touched
 */
export function gjenopprett({ ut, ny, gammel }: Plasser): boolean {
  const fremmed = [ut, gammel].find((mappe) => !kanErstattes(mappe)) ?? (kanKastes(ny) ? undefined : ny);
  if (fremmed !== undefined)
    throw new Error(
      `Mappen ${fremmed} har andre filer enn et nettsted herfra, og blir ikke rørt. Flytt den, eller velg en annen i SAKSGANG_UT.`,
    );
  slett(ny);
  if (!existsSync(gammel)) return false;
  if (existsSync(ut) && readdirSync(ut).length > 0) {
    kast(gammel, ny);
    return false;
  }
  if (existsSync(ut)) rmdirSync(ut);
  renameSync(gammel, ut);
  return true;
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
  merkSomHalvt(ny);
  slett(ny);
}

/** Throws away what is half built or on its way out, its mark last. */
export const slett = (ny: string): void => {
  slettMerket(ny, BYGGEMERKE);
};

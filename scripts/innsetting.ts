import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** May this place be replaced? Only nothing, an empty folder, or a site that was built here before. */
export function kanErstattes(ut: string): boolean {
  return !existsSync(ut) || readdirSync(ut).length === 0 || existsSync(join(ut, 'pagefind', 'pagefind.js'));
}

/**
 * Puts a finished site where the old one was; the old one is moved aside first, so that there always is one.
 * @throws when the new site cannot be moved; the old one is then back in its place
 */
export function settInn(ny: string, ut: string): void {
  const gammel = `${ut}.gammel`;
  rmSync(gammel, { recursive: true, force: true });
  if (existsSync(ut)) renameSync(ut, gammel);
  try {
    renameSync(ny, ut);
  } catch (grunn) {
    if (existsSync(gammel)) renameSync(gammel, ut);
    throw grunn;
  }
  rmSync(gammel, { recursive: true, force: true });
}

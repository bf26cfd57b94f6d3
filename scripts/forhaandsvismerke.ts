import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slettMerket } from './slett-merket.ts';

/** The file that tells a preview from a site: no command takes a folder with it for one. */
const MERKE = 'IKKE-PUBLISER.txt';

/** Does the folder hold a preview, with drafts in it? */
export const erForhaandsvisning = (mappe: string): boolean => existsSync(join(mappe, MERKE));

/** Makes the folder of a preview, and marks it before anything else is put in it. */
export function merkSomForhaandsvisning(mappe: string): void {
  mkdirSync(mappe, { recursive: true });
  writeFileSync(
    join(mappe, MERKE),
    'Denne mappen er en forhåndsvisning med utkast som ikke er offentlige. Den skal aldri legges ut.\n',
  );
}

/** Throws a preview away, its mark last. */
export const slettForhaandsvisning = (mappe: string): void => {
  slettMerket(mappe, MERKE);
};

/** Marks a folder, and throws away what is in it but its mark and hidden files: locks are such. */
export function toemForhaandsvisning(mappe: string): void {
  merkSomForhaandsvisning(mappe);
  for (const navn of readdirSync(mappe).filter((post) => post !== MERKE && !post.startsWith('.')))
    rmSync(join(mappe, navn), { recursive: true, force: true });
}

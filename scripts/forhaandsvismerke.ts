import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that tells a preview from a site: no command takes a folder with it for one. */
const MERKE = 'IKKE-PUBLISER.txt';

/** Does the folder hold a preview, with drafts in it? */
export const erForhaandsvisning = (mappe: string): boolean => existsSync(join(mappe, MERKE));

/** Marks a folder as a preview, before anything else is put in it. */
export function merkSomForhaandsvisning(mappe: string): void {
  writeFileSync(
    join(mappe, MERKE),
    'Denne mappen er en forhåndsvisning med utkast som ikke er offentlige. Den skal aldri legges ut.\n',
  );
}

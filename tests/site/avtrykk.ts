import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filerUnder } from './dist.ts';

/** The hash of every file below a folder, by its path. */
export function avtrykk(mappe: string): Record<string, string> {
  return Object.fromEntries(
    filerUnder(mappe).map((fil) => [
      fil,
      createHash('sha256')
        .update(readFileSync(join(mappe, fil)))
        .digest('hex'),
    ]),
  );
}

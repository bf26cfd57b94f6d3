import { join } from 'node:path';
import { sumAv } from '../../scripts/kontrollsummer.ts';
import { filerUnder } from './dist.ts';

/** The hash of every file below a folder, by its path. */
export const avtrykk = (mappe: string): Record<string, string> =>
  Object.fromEntries(filerUnder(mappe).map((fil) => [fil, sumAv(join(mappe, fil))]));

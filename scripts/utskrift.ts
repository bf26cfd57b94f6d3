import { writeSync } from 'node:fs';

/** Writes all of a text to standard output before returning, also to a pipe that is read slowly: nothing is cut. */
export function skrivAlt(tekst: string): void {
  let rest = Buffer.from(tekst);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (grunn) {
      if ((grunn as NodeJS.ErrnoException).code !== 'EAGAIN') throw grunn;
    }
  }
}

import { writeSync } from 'node:fs';

const PAUSE = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes all of a text to standard output before returning, also to a pipe that is read slowly: nothing is cut. A pipe
 * that nobody reads any more (`| head`) takes the rest, as there is no one to tell.
 */
export function skrivAlt(tekst: string): void {
  let rest = Buffer.from(tekst);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (grunn) {
      const { code } = grunn as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw grunn;
      Atomics.wait(PAUSE, 0, 0, 2);
    }
  }
}

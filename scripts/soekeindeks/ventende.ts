import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Texts that wait on disk, because all of them at once are more than the memory should hold. */
export interface Ventende {
  /** Takes a text, and gives what fetches it again until `lukk`. */
  legg: (tekst: string) => () => string;
  /** Throws them all away. */
  lukk: () => void;
}

/** A place for texts. It has no name on disk, so that no draft of a preview is left there whatever stops the process. */
export function aapneVentende(): Ventende {
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
  const fd = openSync(join(mappe, 'tekster'), 'wx+', 0o600);
  rmSync(mappe, { recursive: true });
  let slutt = 0;
  return {
    legg(tekst) {
      const fra = slutt;
      const lengde = Buffer.byteLength(tekst);
      // Goes on where the last text ended, until the whole of this one is written.
      writeFileSync(fd, tekst);
      slutt += lengde;
      return () => {
        const byte = Buffer.allocUnsafe(lengde);
        // What is not read would be whatever lay in the memory.
        const lest = readSync(fd, byte, 0, lengde, fra);
        if (lest !== lengde) throw new Error(`Read ${lest} of ${lengde} bytes of a text that waits.`);
        return byte.toString();
      };
    },
    lukk: () => {
      closeSync(fd);
    },
  };
}

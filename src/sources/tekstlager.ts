import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { skrivHelt } from './helskriving.ts';
import { kort } from './kort.ts';

/** A hash of what decides, besides its bytes, what a PDF is read as. */
const leserversjon = (): string =>
  kort(['src/sources/pdfsider.ts', 'package-lock.json'].map((fil) => readFileSync(fil, 'utf8')).join('\0'));

const navnFor = (sti: string): string => `${kort(sti)}.json`;

/**
 * The text of PDFs, each read once as long as its bytes are the same: the check looks for numbers in it, and the search
 * for words.
 * @param mappe folder of what was read before; one that is missing or cannot be written costs only time
 */
export class Tekstlager {
  readonly #mappe: string;
  readonly #versjon = leserversjon();

  constructor(mappe: string) {
    this.#mappe = mappe;
  }

  /**
   * The text of a PDF, page by page.
   * @param sti its path below the root it lies in: content or the site it was copied to
   * @param les reads it when the folder does not have it
   * @throws what `les` throws
   */
  async hent(sti: string, byte: Uint8Array, les: () => Promise<string[]>): Promise<string[]> {
    const avtrykk = createHash('sha256').update(this.#versjon).update(byte).digest('base64url');
    const plass = join(this.#mappe, navnFor(sti));
    const kjent = lest(plass, avtrykk);
    if (kjent) return kjent;
    const sider = await les();
    try {
      mkdirSync(this.#mappe, { recursive: true });
      skrivHelt(plass, JSON.stringify([avtrykk, sider]));
    } catch {
      return sider;
    }
    return sider;
  }

  /** Forgets the text of every file but these: what was taken out of the archive is to be found nowhere. */
  behold(stier: readonly string[]): void {
    const navn = new Set(stier.map(navnFor));
    for (const fil of filerI(this.#mappe))
      if (!navn.has(fil)) rmSync(join(this.#mappe, fil), { force: true });
  }
}

function filerI(mappe: string): string[] {
  try {
    return readdirSync(mappe);
  } catch {
    return [];
  }
}

/** A missing or broken copy, or one of other bytes, is read anew. */
function lest(plass: string, avtrykk: string): string[] | undefined {
  try {
    const [av, sider] = JSON.parse(readFileSync(plass, 'utf8')) as [string, string[]];
    return av === avtrykk ? sider : undefined;
  } catch {
    return undefined;
  }
}

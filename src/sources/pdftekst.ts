import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { startTraad } from './traad.ts';

/** What the thread answers: the pages, or the name that PDF.js gives the fault. */
export type Svar = { sider: string[] } | { feil: string };

/** How long one PDF may take, and how much memory, in MiB: a small file can be made to need hours. */
const FRIST_MS = 30_000;
const MINNE = 1024;

/** The text of a PDF could not be read; the name says why. */
class Pdffeil extends Error {
  override name: string;
  constructor(navn: string) {
    super(navn);
    this.name = navn;
  }
}

/** Reads the text of PDFs, one at a time, in a thread that is ended when a file takes too long or too much. */
export class Pdfleser {
  readonly #fristMs: number;
  #traad: Worker | undefined;

  constructor(fristMs = FRIST_MS) {
    this.#fristMs = fristMs;
  }

  /**
   * @returns the text page by page
   * @throws Pdffeil with the name of PDF.js, `ForSen` or `ForStor`
   */
  async les(byte: Uint8Array): Promise<string[]> {
    const traad = (this.#traad ??= startTraad('pdfarbeider.ts', {
      resourceLimits: { maxOldGenerationSizeMb: MINNE },
    }));
    const frist = new AbortController();
    const klokke = setTimeout(() => {
      frist.abort();
    }, this.#fristMs);
    try {
      const svaret = once(traad, 'message', { signal: frist.signal });
      traad.postMessage(byte);
      const [svar] = (await svaret) as [Svar];
      if ('feil' in svar) throw new Pdffeil(svar.feil);
      return svar.sider;
    } catch (grunn) {
      this.stopp();
      if (grunn instanceof Pdffeil) throw grunn;
      throw new Pdffeil(frist.signal.aborted ? 'ForSen' : 'ForStor');
    } finally {
      clearTimeout(klokke);
    }
  }

  /** Ends the thread, whatever it has in hand; the next file starts another. */
  stopp(): void {
    this.#traad?.on('error', () => undefined);
    void this.#traad?.terminate();
    this.#traad = undefined;
  }
}

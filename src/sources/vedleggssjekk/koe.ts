import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import { startTraad } from '../traad.ts';
import { ulesbar, ulestTekst, type Vedleggsfeil } from './feil.ts';
import type { Svar } from './undersoek.ts';

/** What the threads share. */
export interface Arbeid {
  /** Content root, and the attachments by path below it. */
  rot: string;
  stier: readonly string[];
  /** Folder of the text of PDFs. */
  ord: string | undefined;
  /** The next file that nobody has taken, how many answers are sent, and from `UNDER_ARBEID` on what each thread has in hand. */
  stand: Int32Array;
  /** Which thread this is. */
  plass: number;
  port: MessagePort;
}

export const UNDER_ARBEID = 2;

const FLEST_TRAADER = 4;
/** How many files pay for the start of one more thread. */
const PER_TRAAD = 20;
/** A file that takes longer has stopped its thread: it is told of, and the others go on. */
const TAALMODIGHET_MS = 30_000;

/** A thread that needs more than this, in MiB, is ended, and not the whole command with it. */
const MINNE = 2048;

interface Traad {
  traad: Worker;
  port: MessagePort;
}

/** What the threads look through. */
type Oppdrag = Pick<Arbeid, 'rot' | 'stier' | 'ord'>;

/** What is known of each file: as much as can be, or all that was found before its thread was stopped. */
interface Svarene {
  ferdige: Map<number, Vedleggsfeil[]>;
  foreloepige: Map<number, Vedleggsfeil[]>;
}

/**
 * Looks through attachments on all cores, and blocks until all are done, as all reading does. No file can hold it up or
 * bring it down: a thread that is silent for too long is ended, and its file is told of.
 * @returns one answer for each file, in the same order
 */
export function undersoekAlle(oppdrag: Oppdrag, taalmodighet = TAALMODIGHET_MS): Vedleggsfeil[][] {
  const { stier } = oppdrag;
  const antall = Math.min(availableParallelism(), FLEST_TRAADER, Math.ceil(stier.length / PER_TRAAD));
  const stand = new Int32Array(new SharedArrayBuffer(4 * (UNDER_ARBEID + antall)));
  const svar: Svarene = { ferdige: new Map(), foreloepige: new Map() };
  const { ferdige } = svar;
  let traader = Array.from({ length: antall }, (_, plass) => start(oppdrag, stand, plass));
  while (ferdige.size < stier.length) {
    const sendt = Atomics.load(stand, 1);
    for (const { port } of traader) toem(port, svar);
    if (ferdige.size === stier.length || Atomics.wait(stand, 1, sendt, taalmodighet) !== 'timed-out')
      continue;
    // Silence: whatever is in hand has stopped its thread. With nothing in hand, no thread could start.
    for (const { port } of traader) toem(port, svar);
    const iHende = Array.from(stand.subarray(UNDER_ARBEID), (nr) => nr - 1).filter(
      (nr) => nr >= 0 && !ferdige.has(nr),
    );
    const tapt = iHende.length > 0 ? iHende : stier.map((_, nr) => nr).filter((nr) => !ferdige.has(nr));
    for (const nr of tapt) ferdige.set(nr, utenSvar(svar.foreloepige.get(nr)));
    traader.forEach(stopp);
    stand.fill(0, UNDER_ARBEID);
    traader = traader.map((_, plass) => start(oppdrag, stand, plass));
  }
  traader.forEach(stopp);
  return stier.map((_, nr) => ferdige.get(nr) ?? utenSvar());
}

/** A file whose text alone takes too long opens for its readers, and does not stop the site. */
const utenSvar = (foreloepige?: Vedleggsfeil[]): Vedleggsfeil[] =>
  foreloepige
    ? [...foreloepige, ulestTekst(' på rimelig tid')]
    : [
        ulesbar(
          'Filen kunne ikke undersøkes på rimelig tid.',
          'Skriv dokumentet ut til en ny PDF, eller lagre det på nytt, og prøv igjen.',
        ),
      ];

function start(oppdrag: Oppdrag, stand: Int32Array, plass: number): Traad {
  const { port1, port2 } = new MessageChannel();
  const workerData: Arbeid = { ...oppdrag, stand, plass, port: port2 };
  const traad = startTraad('vedleggssjekk/arbeider.ts', {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MINNE },
    transferList: [port2],
  });
  traad.on('error', () => undefined); // Its file is told of when it has been silent for long enough.
  return { traad, port: port1 };
}

function stopp({ traad, port }: Traad): void {
  port.close();
  void traad.terminate();
}

function toem(port: MessagePort, { ferdige, foreloepige }: Svarene): void {
  for (let post = receiveMessageOnPort(port); post; post = receiveMessageOnPort(port)) {
    const { nr, feil, ferdig } = post.message as Svar & { nr: number };
    (ferdig ? ferdige : foreloepige).set(nr, feil);
  }
}

import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import { startTraad } from '../traad.ts';
import { ulesbar, type Vedleggsfeil } from './feil.ts';

/** What the threads share. */
export interface Arbeid {
  /** Paths on this machine. */
  filer: readonly string[];
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

/**
 * Looks through attachments on all cores, and blocks until all are done, as all reading does. No file can hold it up or
 * bring it down: a thread that is silent for too long is ended, and its file is a fault.
 * @returns one answer for each file, in the same order
 */
export function undersoekAlle(filer: readonly string[], taalmodighet = TAALMODIGHET_MS): Vedleggsfeil[][] {
  const antall = Math.min(availableParallelism(), FLEST_TRAADER, Math.ceil(filer.length / PER_TRAAD));
  const stand = new Int32Array(new SharedArrayBuffer(4 * (UNDER_ARBEID + antall)));
  const svar = new Map<number, Vedleggsfeil[]>();
  let traader = Array.from({ length: antall }, (_, plass) => start(filer, stand, plass));
  while (svar.size < filer.length) {
    const sendt = Atomics.load(stand, 1);
    for (const { port } of traader) toem(port, svar);
    if (svar.size === filer.length || Atomics.wait(stand, 1, sendt, taalmodighet) !== 'timed-out') continue;
    // Silence: whatever is in hand has stopped its thread. With nothing in hand, no thread could start.
    for (const { port } of traader) toem(port, svar);
    const iHende = Array.from(stand.subarray(UNDER_ARBEID), (nr) => nr - 1).filter(
      (nr) => nr >= 0 && !svar.has(nr),
    );
    const tapt = iHende.length > 0 ? iHende : filer.map((_, nr) => nr).filter((nr) => !svar.has(nr));
    for (const nr of tapt) svar.set(nr, [IKKE_UNDERSOEKT]);
    traader.forEach(stopp);
    stand.fill(0, UNDER_ARBEID);
    traader = traader.map((_, plass) => start(filer, stand, plass));
  }
  traader.forEach(stopp);
  return filer.map((_, nr) => svar.get(nr) ?? [IKKE_UNDERSOEKT]);
}

const IKKE_UNDERSOEKT = ulesbar(
  'Filen kunne ikke undersøkes på rimelig tid.',
  'Skriv dokumentet ut til en ny PDF, eller lagre det på nytt, og prøv igjen.',
);

function start(filer: readonly string[], stand: Int32Array, plass: number): Traad {
  const { port1, port2 } = new MessageChannel();
  const workerData: Arbeid = { filer, stand, plass, port: port2 };
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

function toem(port: MessagePort, svar: Map<number, Vedleggsfeil[]>): void {
  for (let post = receiveMessageOnPort(port); post; post = receiveMessageOnPort(port)) {
    const { nr, feil } = post.message as { nr: number; feil: Vedleggsfeil[] };
    svar.set(nr, feil);
  }
}

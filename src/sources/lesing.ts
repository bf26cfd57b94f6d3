import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { lesFil, type Tekstfil } from '#markdown/fil';

/** One file as `lesFil` gives it. */
export type Lest = ReturnType<typeof lesFil>;

/** What the threads that read share. */
export interface Arbeid {
  filer: readonly Tekstfil[];
  /** The next batch that nobody has taken, and how many batches the other threads have sent. */
  stand: Int32Array;
  port: MessagePort;
}

/** Files per batch, and how many files there must be before a second thread pays for its start. */
const BUNKE = 40;
const VERDT_EN_TRAAD = 300;
const FLEST_TRAADER = 4;
/** How long a batch may take before it is thought lost with its thread. */
const TAALMODIGHET_MS = 30_000;

/**
 * Reads files, many files on all cores. Blocks until all are read, since everything else waits for them. A thread that
 * cannot start or is lost costs time only: its batches are read here.
 * @returns one answer for each file, in the same order
 */
export function lesAlle(filer: readonly Tekstfil[]): Lest[] {
  const traader = filer.length < VERDT_EN_TRAAD ? 0 : Math.min(availableParallelism(), FLEST_TRAADER) - 1;
  const stand = new Int32Array(new SharedArrayBuffer(8));
  const svar = new Map<number, Lest[]>();
  const kanaler = Array.from({ length: traader }, () => startTraad(filer, stand));
  const her = { filer, stand };
  for (let nr = nesteBunke(her); nr !== undefined; nr = nesteBunke(her)) svar.set(nr, lesBunke(filer, nr));

  const bunker = Math.ceil(filer.length / BUNKE);
  for (let ventet = false; ;) {
    const sendt = Atomics.load(stand, 1);
    for (const { port } of kanaler) for (const [nr, lest] of mottatt(port)) svar.set(nr, lest);
    if (svar.size === bunker || ventet) break;
    ventet = Atomics.wait(stand, 1, sendt, TAALMODIGHET_MS) === 'timed-out';
  }
  for (const { traad, port } of kanaler) {
    port.close();
    void traad.terminate();
  }
  return Array.from({ length: bunker }, (_, nr) => svar.get(nr) ?? lesBunke(filer, nr)).flat();
}

/** Takes the next batch, so that no other thread does; undefined when all are taken. */
export function nesteBunke({ filer, stand }: Pick<Arbeid, 'filer' | 'stand'>): number | undefined {
  const nr = Atomics.add(stand, 0, 1);
  return nr * BUNKE < filer.length ? nr : undefined;
}

/** Reads one batch. */
export function lesBunke(filer: readonly Tekstfil[], nr: number): Lest[] {
  return filer.slice(nr * BUNKE, (nr + 1) * BUNKE).map((fil) => lesFil(fil));
}

function startTraad(filer: readonly Tekstfil[], stand: Int32Array): { traad: Worker; port: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  const workerData: Arbeid = { filer, stand, port: port2 };
  // Not from import.meta.url: a bundler may have moved this module, and the thread runs the source.
  const fil = join(process.cwd(), 'src', 'sources', 'lesearbeider.ts');
  const traad = new Worker(fil, { workerData, transferList: [port2] });
  traad.on('error', () => undefined); // Its batches are read by the main thread.
  traad.unref();
  return { traad, port: port1 };
}

function* mottatt(port: MessagePort): Generator<[number, Lest[]]> {
  for (let post = receiveMessageOnPort(port); post; post = receiveMessageOnPort(port)) {
    const { nr, lest } = post.message as { nr: number; lest: Lest[] };
    yield [nr, lest];
  }
}

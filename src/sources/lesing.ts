import { availableParallelism } from 'node:os';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  type Worker,
  type WorkerOptions,
} from 'node:worker_threads';
import { lesFil, type Tekstfil } from '#markdown/fil';
import type { Avvik } from '#schema/avvik';
import { innenFrist } from './frist.ts';
import { startTraad } from './traad.ts';

/** One file as `lesFil` gives it. */
export type Lest = ReturnType<typeof lesFil>;

/** What the threads that read share. */
export interface Arbeid {
  filer: readonly Tekstfil[];
  /** How many files a batch has. */
  bunke: number;
  /** The next batch that nobody has taken, and how many batches the other threads have sent. */
  stand: Int32Array;
  /** How long a file may take, in milliseconds. */
  fristMs: number;
  port: MessagePort;
}

/** Files per batch, and how many files there must be before a second thread pays for its start. */
const BUNKE = 40;
const VERDT_EN_TRAAD = 300;
const FLEST_TRAADER = 4;
/** How long a batch may take before it is thought lost with its thread. */
const TAALMODIGHET_MS = 30_000;
/** Longer files than this (in characters; few papers are) are read one by one, in a thread with a memory of its own. */
const LANG = 30_000;
/** What a lone thread gets beyond the time of its file, to tell that it was too short. */
const TREGHET_MS = 2_000;
/** A lone thread that needs more than this, in MiB, is stopped, and not the whole command with it. */
const MINNE = 1024;

/**
 * Reads files, many files on all cores. Blocks until all are read, since everything else waits for them. A thread that
 * cannot start or is lost costs time only, and a file that cannot be read in time is a fault of that file.
 * @param fristMs how long one file may take, in milliseconds
 * @returns one answer for each file, in the same order
 */
export function lesAlle(filer: readonly Tekstfil[], fristMs = 20_000): Lest[] {
  const lange = filer.filter(({ tekst }) => tekst.length > LANG);
  const korte = lange.length === 0 ? filer : filer.filter(({ tekst }) => tekst.length <= LANG);
  const svar = new Map<Tekstfil, Lest>();
  for (const [n, lest] of lesBunker(korte, fristMs).entries()) svar.set(korte[n] as Tekstfil, lest);
  for (const [n, lest] of lesEnkeltvis(lange, fristMs).entries()) svar.set(lange[n] as Tekstfil, lest);
  return filer.map((fil) => svar.get(fil) ?? forSen(fil, fristMs));
}

function lesBunker(filer: readonly Tekstfil[], fristMs: number): Lest[] {
  const traader = filer.length < VERDT_EN_TRAAD ? 0 : Math.min(availableParallelism(), FLEST_TRAADER) - 1;
  const her = { filer, bunke: BUNKE, stand: nyStand(), fristMs };
  const svar = new Map<number, Lest[]>();
  const kanaler = Array.from({ length: traader }, () => startLesing(her));
  for (let nr = nesteBunke(her); nr !== undefined; nr = nesteBunke(her)) svar.set(nr, lesBunke(her, nr));

  const bunker = Math.ceil(filer.length / BUNKE);
  for (let ventet = false; ;) {
    const sendt = Atomics.load(her.stand, 1);
    for (const { port } of kanaler) for (const [nr, lest] of mottatt(port)) svar.set(nr, lest);
    if (svar.size === bunker || ventet) break;
    ventet = Atomics.wait(her.stand, 1, sendt, TAALMODIGHET_MS) === 'timed-out';
  }
  kanaler.forEach(stans);
  return Array.from(
    { length: bunker },
    (_, nr) => svar.get(nr) ?? lesEnkeltvis(filer.slice(nr * BUNKE, (nr + 1) * BUNKE), fristMs),
  ).flat();
}

/** Reads files in order in one thread, and in a new one when it has to be stopped. */
function lesEnkeltvis(filer: readonly Tekstfil[], fristMs: number): Lest[] {
  const svar: Lest[] = [];
  while (svar.length < filer.length) {
    const arbeid = { filer: filer.slice(svar.length), bunke: 1, stand: nyStand(), fristMs };
    const kanal = startLesing(arbeid, { resourceLimits: { maxOldGenerationSizeMb: MINNE } });
    // The start of the thread is not held against the file.
    Atomics.wait(arbeid.stand, 0, 0, TAALMODIGHET_MS);
    let lest = 0;
    for (let ventet = false; ;) {
      const sendt = Atomics.load(arbeid.stand, 1);
      for (const [, [en]] of mottatt(kanal.port)) {
        lest++;
        if (en) svar.push(en);
      }
      if (lest === arbeid.filer.length || ventet) break;
      ventet = Atomics.wait(arbeid.stand, 1, sendt, fristMs + TREGHET_MS) === 'timed-out';
    }
    stans(kanal);
    const neste = arbeid.filer[lest];
    // A thread that never took a file could not start: then this one has to.
    if (neste)
      svar.push(Atomics.load(arbeid.stand, 0) === 0 ? lesEn(neste, fristMs) : forSen(neste, fristMs));
  }
  return svar;
}

const forSen = ({ sti }: Tekstfil, fristMs: number): { avvik: Avvik[] } => ({
  avvik: [
    {
      regel: 'uleselig-tekst',
      fil: sti,
      linje: 1,
      kolonne: 1,
      melding: `Filen kan ikke leses på ${fristMs / 1000} sekunder.`,
      forventet: 'avsnitt, overskrifter, lister og tabeller',
      tiltak:
        'Prøv en gang til, for maskinen kan ha vært opptatt. Hjelper det ikke, se etter en svært stor tabell, en svært lang liste eller lange rekker av samme tegn, og del teksten i flere filer.',
    },
  ],
});

const nyStand = (): Int32Array => new Int32Array(new SharedArrayBuffer(8));

type Bunker = Omit<Arbeid, 'port'>;

/** Takes the next batch, so that no other thread does; undefined when all are taken. */
export function nesteBunke({ filer, bunke, stand }: Bunker): number | undefined {
  const nr = Atomics.add(stand, 0, 1);
  Atomics.notify(stand, 0);
  return nr * bunke < filer.length ? nr : undefined;
}

/** Reads one batch. The clock is set for all of it, which is cheaper, and for each file only when one of them is slow. */
export function lesBunke({ filer, bunke, fristMs }: Bunker, nr: number): Lest[] {
  const denne = filer.slice(nr * bunke, (nr + 1) * bunke);
  const lest = denne.length > 1 ? innenFrist(fristMs, () => denne.map((fil) => lesFil(fil))) : undefined;
  return lest ?? denne.map((fil) => lesEn(fil, fristMs));
}

const lesEn = (fil: Tekstfil, fristMs: number): Lest =>
  innenFrist(fristMs, () => lesFil(fil)) ?? forSen(fil, fristMs);

interface Kanal {
  traad: Worker;
  port: MessagePort;
}

function startLesing(bunker: Bunker, valg: WorkerOptions = {}): Kanal {
  const { port1, port2 } = new MessageChannel();
  const workerData: Arbeid = { ...bunker, port: port2 };
  const traad = startTraad('lesearbeider.ts', { ...valg, workerData, transferList: [port2] });
  traad.on('error', () => undefined); // What it had not read is read by others.
  return { traad, port: port1 };
}

function stans({ traad, port }: Kanal): void {
  port.close();
  void traad.terminate();
}

function* mottatt(port: MessagePort): Generator<[number, Lest[]]> {
  for (let post = receiveMessageOnPort(port); post; post = receiveMessageOnPort(port)) {
    const { nr, lest } = post.message as { nr: number; lest: Lest[] };
    yield [nr, lest];
  }
}

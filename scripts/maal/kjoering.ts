import { fork } from 'node:child_process';
import { lesProsess, type Prosess, prosesserUnder } from './proc.ts';

/** What one run of a command cost. */
export interface Kjoering {
  sekunder: number;
  /** By program (node, pagefind_extended): processor time of its processes, and the most memory one of them held. */
  programmer: Record<string, Omit<Prosess, 'program'>>;
  /** Milliseconds of the steps that the command told of, in order. */
  steg: Record<string, number>;
}

/**
 * Between samples. Time and peak are the kernel's own sums, so only what a process does after its last sample is missed;
 * the sums of ended children would miss Pagefind, which is not waited for.
 */
const PROEVE_MS = 50;

/**
 * Runs a script of the project in a process of its own and measures it from outside.
 * @throws what it printed when it does not end well
 */
export async function kjoerMaalt(
  skript: string,
  argumenter: readonly string[],
  miljoe: Record<string, string>,
): Promise<Kjoering> {
  const start = performance.now();
  const barn = fork(skript, argumenter, { env: { ...process.env, ...miljoe }, silent: true });
  const steg: Record<string, number> = {};
  const prosesser = new Map<number, Prosess>();
  let utskrift = '';
  const les = (bit: Buffer): void => void (utskrift += bit.toString());
  barn.stdout?.on('data', les);
  barn.stderr?.on('data', les);
  barn.on('message', ([navn, ms]: [string, number]) => (steg[navn] = ms));
  const proever = setInterval(() => {
    for (const pid of prosesserUnder(barn.pid ?? -1)) {
      const prosess = lesProsess(pid);
      if (prosess) prosesser.set(pid, prosess);
    }
  }, PROEVE_MS);

  const kode = await new Promise<number | null>((ferdig, mislyktes) => {
    barn.on('error', mislyktes);
    barn.on('close', ferdig);
  });
  const sekunder = (performance.now() - start) / 1000;
  clearInterval(proever);
  if (kode !== 0) throw new Error(`${skript} stoppet med kode ${kode ?? 'ingen'}:\n${utskrift.slice(-3000)}`);
  return { sekunder, programmer: perProgram(prosesser.values()), steg };
}

function perProgram(prosesser: Iterable<Prosess>): Kjoering['programmer'] {
  const sum: Kjoering['programmer'] = {};
  for (const { program, minne, cpuSekunder } of prosesser) {
    const foer = sum[program] ?? { minne: 0, cpuSekunder: 0 };
    sum[program] = { minne: Math.max(foer.minne, minne), cpuSekunder: foer.cpuSekunder + cpuSekunder };
  }
  return sum;
}

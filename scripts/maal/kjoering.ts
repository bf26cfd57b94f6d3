import { fork } from 'node:child_process';
import { cpuForAvsluttede, minnetopp, prosesserUnder } from './proc.ts';

/** What one run of a command cost. */
export interface Kjoering {
  sekunder: number;
  /** User and system, of the whole process tree. */
  cpuSekunder: number;
  /** Most memory that one process of each program held, in bytes. */
  minne: Record<string, number>;
  /** Milliseconds of the steps that the command told of, in order. */
  steg: Record<string, number>;
}

/** Between samples of memory. A peak is read from the kernel, so only the last moment of a process can be missed. */
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
  const cpuFoer = cpuForAvsluttede();
  const start = performance.now();
  const barn = fork(skript, argumenter, { env: { ...process.env, ...miljoe }, silent: true });
  const steg: Record<string, number> = {};
  const minne: Record<string, number> = {};
  let utskrift = '';
  const les = (bit: Buffer): void => void (utskrift += bit.toString());
  barn.stdout?.on('data', les);
  barn.stderr?.on('data', les);
  barn.on('message', ([navn, ms]: [string, number]) => (steg[navn] = ms));
  const proever = setInterval(() => {
    for (const pid of prosesserUnder(barn.pid ?? -1)) {
      const topp = minnetopp(pid);
      if (topp) minne[topp.program] = Math.max(minne[topp.program] ?? 0, topp.byte);
    }
  }, PROEVE_MS);

  const kode = await new Promise<number | null>((ferdig, mislyktes) => {
    barn.on('error', mislyktes);
    barn.on('close', ferdig);
  });
  const sekunder = (performance.now() - start) / 1000;
  clearInterval(proever);
  if (kode !== 0) throw new Error(`${skript} stoppet med kode ${kode ?? 'ingen'}:\n${utskrift.slice(-3000)}`);
  return { sekunder, cpuSekunder: cpuForAvsluttede() - cpuFoer, minne, steg };
}

import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';

/** The root of the repository. */
export const ROT = join(import.meta.dirname, '..', '..');

/** How long a step of the gate may take, in milliseconds, on a slow machine that does much else. */
export const GATETID = 300_000;

/** How a command ended: its exit code and all it printed, both streams in order. */
export interface Utfall {
  kode: number;
  utskrift: string;
}

/** Runs a command from `node_modules/.bin`, or this Node itself, in the repository root, with `miljoe` added. */
export function kjoer(
  kommando: string,
  argumenter: readonly string[],
  miljoe: Record<string, string> = {},
): Promise<Utfall> {
  const bin = join(ROT, 'node_modules', '.bin');
  const PATH = [dirname(process.execPath), bin, process.env.PATH].join(delimiter);
  // A command that sees vitest's own variables may think it is a test.
  const { NODE_ENV: _env, VITEST: _vitest, ...env } = process.env;

  return new Promise((ferdig, mislyktes) => {
    const barn = spawn(kommando, argumenter, { cwd: ROT, env: { ...env, ...miljoe, PATH, NO_COLOR: '1' } });
    let utskrift = '';
    const les = (bit: Buffer): void => void (utskrift += bit.toString());
    barn.stdout.on('data', les);
    barn.stderr.on('data', les);
    barn.on('error', mislyktes);
    barn.on('close', (kode) => {
      ferdig({ kode: kode ?? 1, utskrift });
    });
  });
}

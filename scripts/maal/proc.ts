import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

// The kernel counts processor time in hundredths of a second on every machine that Linux runs on (USER_HZ).
const TIKK_PER_SEKUND = 100;

/** What one process is and has used so far. */
export interface Prosess {
  program: string;
  /** Most memory it has held, in bytes (VmHWM). */
  minne: number;
  /** User and system time of all its threads. */
  cpuSekunder: number;
}

/** The fields of `/proc/<pid>/stat` after the name, which may hold spaces. See proc(5). */
function stat(pid: number): number[] {
  const tekst = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return tekst
    .slice(tekst.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}

/** The processes below `rot`, itself too, as they are now. */
export function prosesserUnder(rot: number): number[] {
  const barn = new Map<number, number[]>();
  for (const navn of readdirSync('/proc')) {
    if (!/^\d+$/.test(navn)) continue;
    const forelder = proev(() => stat(Number(navn))[1]);
    if (forelder !== undefined) barn.set(forelder, [...(barn.get(forelder) ?? []), Number(navn)]);
  }
  const funnet = [rot];
  for (const pid of funnet) funnet.push(...(barn.get(pid) ?? []));
  return funnet;
}

/** What a process has used, or undefined when it has ended. */
export function lesProsess(pid: number): Prosess | undefined {
  return proev(() => {
    const kB = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (kB === undefined) return undefined;
    const felt = stat(pid);
    return {
      program: basename(readlinkSync(`/proc/${pid}/exe`)),
      minne: Number(kB) * 1024,
      cpuSekunder: ((felt[11] ?? 0) + (felt[12] ?? 0)) / TIKK_PER_SEKUND,
    };
  });
}

function proev<T>(les: () => T): T | undefined {
  try {
    return les();
  } catch {
    return undefined; // The process ended while it was looked at.
  }
}

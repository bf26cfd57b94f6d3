import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

// The kernel counts processor time in hundredths of a second on every machine that Linux runs on (USER_HZ).
const TIKK_PER_SEKUND = 100;

/** The fields of `/proc/<pid>/stat` after the name, which may hold spaces; `ppid` is the second. See proc(5). */
function stat(pid: number | 'self'): number[] {
  const tekst = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return tekst
    .slice(tekst.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}

/**
 * Processor seconds, user and system, of every ended child of this process and of their own ended children: the
 * kernel's own count (cutime and cstime), so nothing is lost between samples.
 */
export function cpuForAvsluttede(): number {
  const felt = stat('self');
  return ((felt[13] ?? 0) + (felt[14] ?? 0)) / TIKK_PER_SEKUND;
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

/** The program of a process and the most memory it has held, in bytes (VmHWM); undefined when it has ended. */
export function minnetopp(pid: number): { program: string; byte: number } | undefined {
  return proev(() => {
    const kB = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kB === undefined
      ? undefined
      : { program: basename(readlinkSync(`/proc/${pid}/exe`)), byte: Number(kB) * 1024 };
  });
}

function proev<T>(les: () => T): T | undefined {
  try {
    return les();
  } catch {
    return undefined; // The process ended while it was looked at.
  }
}

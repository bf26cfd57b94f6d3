import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * Builds a preview in a process of its own, which ends when this one does.
 * @param innhold content root, relative to the project
 * @param mappe absolute path of the folder it is built into
 * @returns false when it could not be made; why has been printed
 */
export async function byggIEgenProsess(innhold: string, mappe: string): Promise<boolean> {
  const barn = fork(join(import.meta.dirname, 'bygg-en.ts'), [innhold, mappe]);
  const drep = (): void => void barn.kill();
  process.once('exit', drep);
  try {
    const [kode] = (await once(barn, 'close')) as [number | null];
    return kode === 0;
  } finally {
    process.off('exit', drep);
  }
}

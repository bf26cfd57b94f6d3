import { join } from 'node:path';
import { toemForhaandsvisning } from '../forhaandsvismerke.ts';
import { laasSted } from '../laas.ts';

/**
 * Locks the folder of a preview.
 * @returns what opens the lock
 * @throws in Norwegian when another preview is shown there, or still being made
 */
export function laasForhaandsvisning(mappe: string): () => void {
  const slipp = laasSted(mappe);
  if (slipp === undefined)
    throw new Error('En annen forhåndsvisning er åpen. Stopp den med Ctrl+C der den kjører, og prøv igjen.');
  return slipp;
}

/**
 * Takes the place of the preview, and throws away what earlier ones left there; its mark stays through all of it.
 * @param mappe absolute path of the place
 * @returns two folders below it, one to show while the other is built, and what lets the next preview take the place
 * @throws in Norwegian when another preview is shown there, or still being made
 */
export function taPlassen(mappe: string): { plasser: readonly [string, string]; slipp: () => void } {
  const slipp = laasForhaandsvisning(mappe);
  const plasser = [join(mappe, '1'), join(mappe, '2')] as const;
  // What a command that was killed had begun may still be running, and has then the lock of its folder.
  const laaser: (() => void)[] = [];
  try {
    for (const plass of plasser) laaser.push(laasForhaandsvisning(plass));
    toemForhaandsvisning(mappe);
  } catch (grunn) {
    slipp();
    throw grunn;
  } finally {
    for (const laas of laaser) laas();
  }
  return { plasser, slipp };
}

import type * as forfining from './forfining.ts';

type Start = typeof forfining.startForfining;

/** Loads the word layer, which is a file of its own: plain hits do not wait for it. */
export async function hentForfining(...valg: Parameters<Start>): ReturnType<Start> {
  const { startForfining } = await import('./forfining.ts');
  return startForfining(...valg);
}

import type * as avgrensning from './avgrensning.ts';
import type * as forfining from './forfining.ts';

type Avgrensningsstart = typeof avgrensning.startAvgrensning;
type Forfiningsstart = typeof forfining.startForfining;

/** Loads what narrows and sorts, a file of its own: plain hits do not wait for it. */
export async function hentAvgrensning(...valg: Parameters<Avgrensningsstart>): ReturnType<Avgrensningsstart> {
  const { startAvgrensning } = await import('./avgrensning.ts');
  return startAvgrensning(...valg);
}

/** Loads the word layer, which is a file of its own too. */
export async function hentForfining(...valg: Parameters<Forfiningsstart>): ReturnType<Forfiningsstart> {
  const { startForfining } = await import('./forfining.ts');
  return startForfining(...valg);
}

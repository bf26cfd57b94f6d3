import type { Vedleggsdata } from '#schema/sak';

/**
 * Whether readers get the file or address of an attachment: not when it is exempt, not when the archive says it lacks
 * it, and not before the day it is announced for.
 * @param dag `ÅÅÅÅ-MM-DD`
 */
export const erTilgjengelig = ({ unntatt, mangler, kommer }: Vedleggsdata, dag: string): boolean =>
  !unntatt && !mangler && (kommer === undefined || kommer <= dag);

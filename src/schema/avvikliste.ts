import type { Avvik } from './avvik.ts';

/** More than this of one kind in a file is told of as a number: a list of a thousand hides everything else. */
const FLEST = 20;

/**
 * The first faults of one rule in one file, and one more that counts the rest.
 * @param avvik in the order they stand
 */
export function foersteAv(avvik: readonly Avvik[]): Avvik[] {
  const resten = avvik.slice(FLEST);
  // One of the gravest, so that counting them makes none milder.
  const neste = resten.find(({ nivaa }) => nivaa === undefined) ?? resten[0];
  if (!neste) return [...avvik];
  const { gjelder: _, retting: __, ...felles } = neste;
  const flere = `Filen har ${resten.length} til av samme slag. Det neste står her.`;
  return [...avvik.slice(0, FLEST), { ...felles, melding: flere }];
}

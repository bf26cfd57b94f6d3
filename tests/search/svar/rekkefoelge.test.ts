import { describe, expect, it } from 'vitest';
import { ordne } from '#search/svar/rekkefoelge';
import type { Siderad } from '#search/tabell/sidetabell';

const tabell = Array.from({ length: 14 }, (_, nr): Siderad => ({
  id: String(nr),
  sti: `saker/x/2025/${nr}/`,
  type: 'Sak',
}));
/** Points of the pages, the first page first. */
const ider = (poeng: readonly number[], omtaler: readonly string[] = []): string[] =>
  ordne(
    { foerst: [], oensker: [], avOrd: true },
    new Map(poeng.map((p, nr) => [String(nr), p])),
    new Set(omtaler),
    tabell,
  ).map(({ id }) => id);

describe('the hits beyond the first ten', () => {
  const ti = Array.from({ length: 10 }, () => 0.5);

  it('end where they are far worse than the best', () => {
    expect(ider([...ti, 0.06, 0.04])).toHaveLength(11);
    expect(ider([0.5, ...ti.slice(1).map(() => 0.01)])).toHaveLength(10);
  });

  it('go on where they mention what was asked for', () => {
    expect(ider([...ti, 0.01, 0.01], ['11'])).toEqual([
      '11',
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
    ]);
  });
});

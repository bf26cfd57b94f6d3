import { expect, it } from 'vitest';
import { medEmnesider } from '#search/svar/samlesider';
import type { Siderad } from '#search/tabell/sidetabell';

const emne: Siderad = { id: 'ehds', sti: 'emner/ehds/', type: 'Emne' };
const annet: Siderad = { id: 'eu', sti: 'emner/eu/', type: 'Emne' };
const sak = (id: string, emner: string[] = []): Siderad => ({
  id,
  sti: `saker/a/2025/${id}/`,
  type: 'Sak',
  emner,
});
const tabell = [sak('1', ['ehds']), sak('2', ['ehds', 'eu']), sak('3'), emne, annet];

it('gives the topic of the best saker points below theirs', () => {
  const poeng = medEmnesider(
    new Map([
      ['1', 0.9],
      ['3', 0.2],
    ]),
    tabell,
  );
  expect(poeng.get('ehds')).toBeGreaterThan(0.2);
  expect(poeng.get('ehds')).toBeLessThan(0.9);
  expect(poeng.has('eu')).toBe(false);
  expect(poeng.get('1')).toBe(0.9);
});

it('never takes points from a topic page that answers by itself', () => {
  expect(
    medEmnesider(
      new Map([
        ['1', 0.5],
        ['ehds', 1],
      ]),
      tabell,
    ).get('ehds'),
  ).toBe(1);
});

it('gives nothing when no sak answers', () => {
  expect([...medEmnesider(new Map(), tabell)]).toEqual([]);
  expect([...medEmnesider(new Map([['ehds', 1]]), tabell)]).toEqual([['ehds', 1]]);
});

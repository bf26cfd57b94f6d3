import { expect, test } from 'vitest';
import { bladerI, synligeSider } from '#components/sider.ts';

test('a list is cut into pages that know their place', () => {
  expect(bladerI(['a', 'b', 'c'], 2)).toEqual([
    { nr: 1, antall: 2, fra: 1, totalt: 3, innhold: ['a', 'b'] },
    { nr: 2, antall: 2, fra: 3, totalt: 3, innhold: ['c'] },
  ]);
  expect(bladerI([], 2)).toEqual([{ nr: 1, antall: 1, fra: 1, totalt: 0, innhold: [] }]);
});

test.each([
  [1, 1, [1]],
  [1, 9, [1, 2, 0, 9]],
  [5, 9, [1, 0, 4, 5, 6, 0, 9]],
  [3, 4, [1, 2, 3, 4]],
])('page %i of %i shows %j', (side, antall, vist) => {
  expect(synligeSider(side, antall)).toEqual(vist);
});

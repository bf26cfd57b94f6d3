import { expect, test } from 'vitest';
import { innenfor } from '#components/soek/sidetall.ts';
import { lesAdresse } from '#search/adresse';

test.each([
  ['?q=a&side=2', 11, 2],
  ['?q=a&side=3', 11, 2],
  ['?q=a&side=99', 10, 1],
  ['?q=a&side=4', 0, 1],
  ['?q=a', 0, 1],
])('%s of %i hits is page %i', (adresse, treff, side) => {
  expect(innenfor(lesAdresse(adresse), treff)).toEqual({ ...lesAdresse(adresse), side });
});

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lesByggevalg } from '../../scripts/byggevalg.ts';

test.each([
  ['/arkiv', '/arkiv/'],
  ['arkiv', '/arkiv/'],
  ['/arkiv/', '/arkiv/'],
  ['/stat/arkiv', '/stat/arkiv/'],
  ['/', '/'],
  ['', '/'],
])('the base «%s» is served below «%s»', (skrevet, base) => {
  expect(lesByggevalg({ SAKSGANG_BASE: skrevet }).base).toBe(base);
});

test('without settings the archive is built into dist at the root', () => {
  expect(lesByggevalg({})).toEqual({ innhold: resolve('content'), ut: resolve('dist'), base: '/' });
});

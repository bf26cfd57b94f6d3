import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { feilIAdressen, lesByggevalg } from '../../scripts/byggevalg.ts';

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

test('the address of the site is a full web address, or none', () => {
  for (const riktig of [undefined, '', 'https://arkiv.example.no', 'http://localhost:4321/']) {
    expect(feilIAdressen({ SAKSGANG_ADRESSE: riktig })).toBeUndefined();
  }
  for (const galt of ['foo', 'arkiv.example.no', 'https://']) {
    expect(feilIAdressen({ SAKSGANG_ADRESSE: galt })).toContain(`SAKSGANG_ADRESSE er «${galt}»`);
  }
});

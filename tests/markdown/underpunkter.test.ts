import { expect, it } from 'vitest';
import { lesKropp } from '#markdown/les';
import { medUnderpunktIder } from '#markdown/underpunkter';

const punkt = (tekst: string) =>
  lesKropp(`## Vedtak\n\n${tekst}`, { foersteLinje: 1, idPrefiks: 'x' }).seksjoner[0]?.punkter?.[0]?.html ??
  '';
const ider = (tekst: string) =>
  [...medUnderpunktIder(punkt(tekst), 'vedtak-1').matchAll(/id="([^"]*)"/gu)].map(([, id]) => id);

it('gives lettered and numbered items below a point addresses of their own', () => {
  expect(
    ider('1. Rådet ber om\n   - a) kostnader\n   - b) tid\n\n   og om\n\n   3. en plan\n   4. et navn'),
  ).toEqual(['vedtak-1-a', 'vedtak-1-b', 'vedtak-1-3', 'vedtak-1-4']);
});

it('follows the levels, and gives bullets none', () => {
  expect(
    ider('1. Rådet\n   1. ber\n      - a) om\n      - b) en\n   2. vil\n      - ha\n        1. plan'),
  ).toEqual(['vedtak-1-1', 'vedtak-1-1-a', 'vedtak-1-1-b', 'vedtak-1-2', 'vedtak-1-2-1']);
  expect(ider('1. Rådet')).toEqual([]);
});

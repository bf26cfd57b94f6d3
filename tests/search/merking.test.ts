import { expect, it } from 'vitest';
import { utenTittel } from '#components/soek/merking.ts';

const TITTEL = 'Overgang til plikt til betaling';

it.each([
  ['Sak 20/25 NUIT Overgang til plikt til <mark>betaling.</mark> NUIT drøftet', 'NUIT drøftet'],
  ['plikt til betaling. NUIT drøftet', 'NUIT drøftet'],
  ['NUIT drøftet overgang til plikt', 'NUIT drøftet overgang til plikt'],
  ['betaling. NUIT drøftet', 'betaling. NUIT drøftet'],
])('the excerpt «%s» without its title is «%s»', (utdrag, uten) => {
  expect(utenTittel(utdrag, TITTEL)).toBe(uten);
});

import { expect, test } from 'vitest';
import { likhet, likhetsnoekler } from '#domain/navnelikhet';

const felles = (a: string, b: string): boolean =>
  !new Set(likhetsnoekler(a)).isDisjointFrom(new Set(likhetsnoekler(b)));

test.each([
  ['Medlem Anne-Marie Fjell', 'Medlem Anne Marie Fjell', 'samme'],
  ['Medlem Fjell', 'MEDLEM FJELL', 'samme'],
  ['Medlem Fjell', 'Fjell Medlem', 'samme'],
  ['Medlem Ødegård', 'Medlem Ødegaard', 'samme'],
  ['Medlem André', 'Medlem Andre', 'samme'],
  ['Medlem Fjell', 'Medlem Fjel', 'slurv'],
  ['Medlem Fjell', 'Medlme Fjell', 'slurv'],
  ['Medlem Fjell', 'Medlem Fjall', 'slurv'],
  ['Nordre helseforetak', 'Nordre helsforetak', 'slurv'],
  ['Medlem 1', 'Medlem 2', undefined],
  ['Medlem Kari', 'Medlem Mari', undefined],
  ['Medlem Fjell', 'Medlem Fjord', undefined],
  ['Os by', 'Ås by', undefined],
  ['FHI', 'FHA', undefined],
])('«%s» and «%s»: %s', (a, b, forventet) => {
  expect([likhet(a, b), likhet(b, a)]).toEqual([forventet, forventet]);
  if (forventet) expect(felles(a, b)).toBe(true);
});

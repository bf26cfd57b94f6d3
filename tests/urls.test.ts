import { expect, test } from 'vitest';
import { fullAdresse, nettadresseTil } from '#urls';

test('the address that the site says itself is the one that others may cite', () => {
  const nettsted = { adresse: 'https://arkiv.example.org' };
  expect(nettadresseTil('/saker/raad/2030/1/', nettsted)).toBe(
    'https://arkiv.example.org/saker/raad/2030/1/',
  );
  expect(fullAdresse('/saker/raad/2030/1/', nettsted)).toBe('https://arkiv.example.org/saker/raad/2030/1/');
});

test('without one, nothing is made up', () => {
  expect(nettadresseTil('/soek/', {})).toBeUndefined();
  expect(fullAdresse('/soek/', {})).toBe('/soek/');
});

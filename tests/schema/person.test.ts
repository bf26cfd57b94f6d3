import { expect, test } from 'vitest';
import { person } from '#schema/person';

test.each([
  ['Medlem 1, Nordby kommune', { navn: 'Medlem 1', organisasjon: 'Nordby kommune' }],
  ['Medlem 1,Nordby kommune', { navn: 'Medlem 1', organisasjon: 'Nordby kommune' }],
  ['Medlem 1, Nordby kommune / Sørby', { navn: 'Medlem 1', organisasjon: 'Nordby kommune / Sørby' }],
  ['Medlem 1, Helse, miljø og sikkerhet', { navn: 'Medlem 1', organisasjon: 'Helse, miljø og sikkerhet' }],
  ['IRAE', { navn: 'IRAE' }],
])('%s means the same as a mapping', (linje, felter) => {
  expect(person.parse(linje)).toEqual(person.parse(felter));
});

test.each([
  [''],
  [', Nordby kommune'],
  ['Medlem 1,'],
  [{ organisasjon: 'Nordby' }],
  [{ navn: 'A', stilling: 'x' }],
])('%j is refused', (verdi) => {
  expect(person.safeParse(verdi).success).toBe(false);
});

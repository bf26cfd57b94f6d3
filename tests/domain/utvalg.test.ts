import { describe, expect, test } from 'vitest';
import { Navneregister } from '#domain/navneregister';
import { navnVed } from '#domain/utvalg';

describe('the name on a date', () => {
  const navn = [
    { navn: 'Det gamle', til: '2023-12-31' },
    { navn: 'Det nye', fra: '2024-01-01', til: { mellom: '2025-10', og: '2026-01' } },
    { navn: 'Det nyeste', fra: { mellom: '2025-10', og: '2026-01' } },
  ];
  test.each([
    ['1999-01-01', 'Det gamle'],
    ['2023-12-31', 'Det gamle'],
    ['2024-01-01', 'Det nye'],
    ['2025-09-30', 'Det nye'],
    ['2025-11-15', 'Det nyeste'],
    ['9999', 'Det nyeste'],
  ])('%s: %s', (dato, forventet) => {
    expect(navnVed(navn, dato).navn).toBe(forventet);
  });

  test('a year or month ends with its last day', () => {
    expect(
      navnVed(
        [
          { navn: 'A', til: '2023' },
          { navn: 'B', fra: '2024' },
        ],
        '2023-12-31',
      ).navn,
    ).toBe('A');
    expect(
      navnVed(
        [
          { navn: 'A', til: '2023-06' },
          { navn: 'B', fra: '2023-07' },
        ],
        '2023-06-30',
      ).navn,
    ).toBe('A');
  });

  test('a name without a start follows the one before it', () => {
    const uten = [{ navn: 'A', til: '2020' }, { navn: 'B' }];
    expect(['2020-12-31', '2021-01-01'].map((dag) => navnVed(uten, dag).navn)).toEqual(['A', 'B']);
  });

  test('where no period holds the date, the newest', () => {
    expect(navnVed([{ navn: 'A', fra: '2024' }], '2020-01-01').navn).toBe('A');
  });
});

describe('names are found in any spelling', () => {
  const register = new Navneregister<string>();
  register.leggTil(['Nasjonalt e-helseråd', 'NUIT (Utvalget)', 'R&D'], 'a');
  register.leggTil(['nasjonalt E‑helseråd', 'B'], 'b');
  register.leggTil(['—'], 'strek');

  test.each([
    ['NASJONALT  E-HELSERÅD', 'a'],
    ['Nasjonalt e–helseråd', 'a'],
    ['Nasjonalt e-helsera\u030Ad.', 'a'],
    ['nuit utvalget', 'a'],
    ['r d', 'a'],
    ['b', 'b'],
    ['', undefined],
    ['–', undefined],
  ])('«%s»', (form, ting) => {
    expect(register.finn(form)).toBe(ting);
  });

  test('in running text, as whole words', () => {
    expect([...register.nevntI('Saken gikk til B, ikke til Nasjonalt e-helseråd.')].toSorted()).toEqual([
      'a',
      'b',
    ]);
    expect([...register.nevntI('Bergen og BB er ikke det.')]).toEqual([]);
  });
});

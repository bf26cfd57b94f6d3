import { expect, test } from 'vitest';
import { henvisning, lesMoeteref, lesSaksref, moeteref, tidligereBehandlinger } from '#schema/henvisning';

test.each([
  ['nuit 9/25', { utvalg: 'nuit', nr: 9, aar: 2025 }],
  ['Nasjonalt eksempelråd 9/2025', { utvalg: 'Nasjonalt eksempelråd', nr: 9, aar: 2025 }],
  ['Prøveutvalget (PRU) sak 9/25', { utvalg: 'Prøveutvalget (PRU)', nr: 9, aar: 2025 }],
  ['e-helsestyre 26/20b', { utvalg: 'e-helsestyre', nr: 26, aar: 2020, loepenr: 'b' }],
  ['nuit 4/25#aksjonspunkt-1', { utvalg: 'nuit', nr: 4, aar: 2025, anker: 'aksjonspunkt-1' }],
  ['23/24', { nr: 23, aar: 2024 }],
  ['sak 23/24', { nr: 23, aar: 2024 }],
  ['Sak 23/24', { nr: 23, aar: 2024 }],
])('%s', (skrevet, ref) => {
  expect(lesSaksref(skrevet)).toEqual({ ...ref, skrevet });
});

test.each(['nuit', 'nuit 9-25', 'nuit 9/225', 'nuit 2025-02-13', ''])('«%s» is no sak', (skrevet) => {
  expect(lesSaksref(skrevet)).toBeUndefined();
});

test('a meeting is committee and day', () => {
  expect(lesMoeteref('e-helseraad 2024-10-17')).toEqual({
    utvalg: 'e-helseraad',
    dato: '2024-10-17',
    skrevet: 'e-helseraad 2024-10-17',
  });
  expect(lesMoeteref('2024-10-17')).toBeUndefined();
});

test('a second meeting that day is written with the letter of its folder', () => {
  expect(lesMoeteref('raad 2030-02-01-b')).toEqual({
    utvalg: 'raad',
    dato: '2030-02-01',
    bokstav: 'b',
    skrevet: 'raad 2030-02-01-b',
  });
});

test.each(['raad 2029-02-31', 'raad 2029-13-01-b'])('«%s» is on no day of the calendar', (skrevet) => {
  expect(moeteref.safeParse(skrevet).success).toBe(false);
});

test('a line and a mapping mean the same', () => {
  expect(henvisning.parse('nuit 9/25')).toEqual(henvisning.parse({ sak: 'nuit 9/25' }));
});

test('the word «ingen» is an answer, any other word is not', () => {
  expect(tidligereBehandlinger.parse('ingen')).toBe('ingen');
  expect(tidligereBehandlinger.safeParse('nei').success).toBe(false);
});

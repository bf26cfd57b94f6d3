import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

const sagt = (felter: string): string[] =>
  sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: sak('1/30', felter) })).funn.map(
    ({ regel, linje, kolonne, gjelder }) => `${regel} ${linje}:${kolonne} ${gjelder ?? ''}`,
  );

test('a day that cannot be is found in the texts of the fields too', () => {
  expect(sagt('sammendrag: Fristen er 31. november.\n')).toEqual(['umulig-dato 4:24 31. november']);
  expect(sagt('sammendrag: |\n  Første linje.\n  Fristen er 31.\n  november, ikke 31. november.\n')).toEqual([
    'umulig-dato 6:14 31. november',
    'umulig-dato 7:18 31. november',
  ]);
  expect(sagt('videre:\n  - arena: Rådet\n    datoTekst: 13. juni 23024\n')).toEqual([
    'umulig-dato 6:16 13. juni 23024',
  ]);
});

test('what is said of the original is left alone', () => {
  expect(sagt('trykt:\n  sammendrag: 31. november\nmerknader:\n  - Trykt 31. november.\n')).toEqual([]);
});

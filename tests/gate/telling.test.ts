import { expect, test } from 'vitest';
import { type Modul, tell } from '../../scripts/telling.ts';

function modul(tilstander: string[], feil = 0, suitefeil = 0): Modul {
  const errors = (antall: number) => () => Array.from({ length: antall });
  return {
    errors: errors(feil),
    children: {
      allTests: () => tilstander.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => [{ errors: errors(suitefeil) }],
    },
  };
}

test('only a test that ran and passed is passed', () => {
  const moduler = [modul(['passed', 'failed', 'skipped', 'pending']), modul(['passed'])];
  expect(tell(moduler, 0)).toEqual({ bestaatt: 2, feilet: 3 });
});

test('a broken file, a broken set-up and a stray error each count as failed', () => {
  expect(tell([modul([], 1), modul(['passed'], 0, 1)], 1)).toEqual({ bestaatt: 1, feilet: 3 });
});

test('a run without tests is failed', () => {
  expect(tell([], 0)).toEqual({ bestaatt: 0, feilet: 1 });
});

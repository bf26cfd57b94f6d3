import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { minsteArkiv, MOETE, sak, sjekkTekster } from '../checks/arkivet.ts';

test('what an author is told to write instead of a lost word can be read, and has it', () => {
  const verdi = 'Sak "X" # b';
  const fil = sak('1/30').replace('Sak 1/30', verdi);
  const [en] = sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: fil })).funn;
  const skriv = /skriv (".*")\. Er det/u.exec(en?.tiltak ?? '')?.[1];
  expect(parse(`tittel: ${skriv}`)).toEqual({ tittel: verdi });
});

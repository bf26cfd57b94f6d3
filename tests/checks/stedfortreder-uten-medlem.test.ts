import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, moete, sjekkTekster } from './arkivet.ts';

const DELTAKERE = `deltakere:
  tilStede:
    - Medlem 1
  ikkeTilStede:
    - Medlem 22
  stedfortredere:
    - navn: Medlem 3
      stillerFor: Medlem 12
`;

test('who is there is not suggested as the one somebody met for', () => {
  const fil = moete('2030-02-01').replace('publisering: publisert\n', `publisering: publisert\n${DELTAKERE}`);
  const { funn } = sjekkTekster(minsteArkiv({ [`${MOETE}/moete.md`]: fil }));
  expect(funn.map(({ regel, forventet }) => [regel, forventet])).toEqual([
    ['stedfortreder-uten-medlem', 'Medlem 22'],
  ]);
});

import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, moete, sak, sjekkTekster } from './arkivet.ts';

const regler = (publisering: string): string[] =>
  sjekkTekster(
    minsteArkiv({
      [`${MOETE}/moete.md`]: moete('2030-02-01', publisering),
      [`${MOETE}/sak-1.md`]: sak('1/30', 'sakstype: anbefaling\n'),
      [`${MOETE}/sak-2.md`]: sak(
        '2/30',
        'sakstype: anbefaling\n',
        '\n## Vedtak\n\nEksempelrådet anbefaler planen.\n',
      ),
    }),
  ).funn.map(({ regel, fil }) => `${regel} ${fil}`);

test('what minutes will tell is asked for when they are more than a draft', () => {
  const melding = [`sak-uten-vedtak ${MOETE}/sak-1.md`];
  expect(regler('publisert')).toEqual(melding);
  expect(regler('\n  moete: publisert\n  innkalling: publisert\n  referat:\n    fra: 2031-01-01')).toEqual(
    melding,
  );
  expect(regler('\n  moete: publisert\n  innkalling: publisert\n  referat: utkast')).toEqual([]);
  expect(regler('\n  moete: publisert\n  innkalling: publisert')).toEqual([]);
});

import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, sjekkTekster } from './arkivet.ts';

const funnI = (dag: string, agenda = ''): string[] =>
  sjekkTekster(
    minsteArkiv({
      [`${MOETE}/moete.md`]: `---\ndager:\n  - dato: 2030-02-01\n${dag}publisering: publisert\n${agenda}---\n`,
    }),
  ).funn.flatMap(({ regel, nivaa, linje, kolonne, gjelder = '' }) =>
    regel === 'slutt-foer-start' ? [`${nivaa} ${linje}:${kolonne} ${gjelder}`] : [],
  );

test.each([
  ['16:30', '15:00', ['feil 5:10 15:00']],
  ['09:00', '09:00', ['feil 5:10 09:00']],
  ['09:00', '15:00', []],
])('a meeting from %s to %s', (fra, til, ventet) => {
  expect(funnI(`    fra: "${fra}"\n    til: "${til}"\n`)).toEqual(ventet);
});

test('only one of the two tells nothing', () => {
  expect(funnI('    fra: "16:30"\n')).toEqual([]);
});

test('rows of the agenda, however they are written', () => {
  const agenda = [
    'agenda:',
    '  - 12:00–11:30 Lunsj',
    '  - tid: "13:00"',
    '    til: "12:00"',
    '    tekst: Omvisning',
    '  - 13:00 Gruppearbeid:',
    '      - tekst: Første runde',
    '        tid: "13:30"',
    '        til: "13:00"',
    '  - 14:00–15:00 Avslutning',
    '',
  ].join('\n');
  expect(funnI('', agenda)).toEqual(['advarsel 6:5 11:30', 'advarsel 8:10 12:00', 'advarsel 10:5 13:00']);
});

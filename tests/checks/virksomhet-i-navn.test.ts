import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, moete, sjekkTekster } from './arkivet.ts';

const VIRKSOMHETER =
  '- id: ks\n  navn:\n    - navn: KS\n- id: nhn\n  navn:\n    - navn: Norsk helsenett SF\n      kort: NHN\n  aliaser:\n    - Norsk helsenett\n';

const funnI = (linje: string): string[] =>
  sjekkTekster(
    minsteArkiv({
      'virksomheter.yaml': VIRKSOMHETER,
      [`${MOETE}/moete.md`]: moete('2030-02-01').replace(
        'publisering',
        `deltakere:\n  innkalt:\n    - ${linje}\npublisering`,
      ),
    }),
  ).funn.flatMap(({ regel, nivaa, linje: nr, kolonne, gjelder = '', tiltak = '' }) =>
    regel === 'virksomhet-i-navn'
      ? [`${nivaa} ${nr}:${kolonne} ${gjelder} ${/«.*»/u.exec(tiltak)?.[0] ?? ''}`]
      : [],
  );

test.each([
  ['Medlem 1 KS', 'advarsel 6:7 Medlem 1 KS «Medlem 1, KS»'],
  ['Medlem 1 (KS)', 'advarsel 6:7 Medlem 1 (KS) «Medlem 1, KS»'],
  ['Medlem 1 Norsk helsenett SF', 'advarsel 6:7 Medlem 1 Norsk helsenett SF «Medlem 1, Norsk helsenett SF»'],
  ['KS, Fornavn Etternavn', 'advarsel 6:7 KS, Fornavn Etternavn «Fornavn Etternavn, KS»'],
])('%s', (linje, ventet) => {
  expect(funnI(linje)).toEqual([ventet]);
});

test.each([
  'Medlem 1, KS',
  'Norsk helsenett SF',
  'KS',
  'NHN, KS',
  'KS, avdeling for helse',
  'Norsk helsenett NHN',
  'Medlem 1 Ukjent',
  '{ navn: Medlem 1, organisasjon: KS, rolle: leder i KS }',
])('is as it should be: %s', (linje) => {
  expect(funnI(linje)).toEqual([]);
});

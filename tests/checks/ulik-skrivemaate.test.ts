import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

const moete = (deltakere: string): string =>
  `---\ndager:\n  - dato: 2030-02-01\npublisering: publisert\n${deltakere}---\n`;

const funn = (endringer: Record<string, string>): string[] =>
  sjekkTekster(minsteArkiv(endringer))
    .funn.filter(({ regel }) => regel === 'ulik-skrivemaate')
    .map(({ fil, linje, kolonne, gjelder, melding }) => `${fil}:${linje}:${kolonne} ${gjelder} ${melding}`);

const TO_STEDER = {
  [`${MOETE}/moete.md`]: moete(
    'deltakere:\n  innkalt:\n    - Medlem Fjell, Nordre\n  tilStede:\n    - Medlem Fjell, Nordre\n',
  ),
  [`${MOETE}/sak-1.md`]: sak('1/30', 'saksbehandler:\n  - Medlem Fjel, Nordre\n'),
};

test('the rarer form is told of, with the more common one', () => {
  expect(funn(TO_STEDER)).toEqual([
    `${MOETE}/sak-1.md:5:5 Medlem Fjel Navnet «Medlem Fjel» er nesten likt «Medlem Fjell».`,
  ]);
});

test('forms that a register or the file itself joins are one name', () => {
  expect(
    funn({ ...TO_STEDER, 'navneformer.yaml': '- navn: Medlem Fjell\n  former:\n    - Medlem Fjel\n' }),
  ).toEqual([]);
  expect(
    funn({
      ...TO_STEDER,
      [`${MOETE}/sak-1.md`]: sak(
        '1/30',
        'saksbehandler:\n  - navn: Medlem Fjel\n    trykt:\n      navn: Medlem Fjell\n',
      ),
    }),
  ).toEqual([]);
});

test('two in one list, and two of different organisations, are two', () => {
  expect(
    funn({
      [`${MOETE}/moete.md`]: moete(
        'deltakere:\n  tilStede:\n    - Medlem Fjell, Nordre\n    - Medlem Fjel, Nordre\n',
      ),
    }),
  ).toEqual([]);
  expect(
    funn({ ...TO_STEDER, [`${MOETE}/sak-1.md`]: sak('1/30', 'saksbehandler:\n  - Medlem Fjel, Soendre\n') }),
  ).toEqual([]);
});

test('persons of different committees are not compared, organisations are', () => {
  const andre = {
    'utvalg/forum.md': '---\nnavn:\n  - navn: Forumet\n---\n',
    'moeter/forum/2030-02-02/moete.md': moete(
      'deltakere:\n  tilStede:\n    - Medlem Fjel, Nordre Helsforetak\n',
    ).replace('02-01', '02-02'),
    [`${MOETE}/moete.md`]: moete(
      'deltakere:\n  innkalt:\n    - Medlem Fjell, Nordre helseforetak\n  tilStede:\n    - Medlem Fjell, Nordre helseforetak\n',
    ),
  };
  expect(funn(andre).map((f) => f.split(' Navnet')[0])).toEqual([
    'moeter/forum/2030-02-02/moete.md:7:20 Nordre Helsforetak',
  ]);
});

test('a form near a registered organisation is told of, and two registered ones are two', () => {
  const register = (navn: string[]): string =>
    navn.map((n, i) => `- id: v${i}\n  navn:\n    - navn: ${n}\n`).join('');
  const sammen = { [`${MOETE}/sak-1.md`]: sak('1/30', 'sakseier:\n  - Leder 1, Fjelvik kommune\n') };
  expect(funn({ ...sammen, 'virksomheter.yaml': register(['Fjellvik kommune']) })).toHaveLength(1);
  expect(funn({ ...sammen, 'virksomheter.yaml': register(['Fjellvik kommune', 'Fjelvik kommune']) })).toEqual(
    [],
  );
});

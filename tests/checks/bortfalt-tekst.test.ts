import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

const GANG = 'saksganger/planen.md';
const funn = (filer: Record<string, string>): string[] =>
  sjekkTekster(
    minsteArkiv({ [GANG]: '---\ntittel: Planen\nsak: raad 1/30\n---\n\nIngress.\n', ...filer }),
  ).funn.flatMap(({ regel, fil, nivaa, linje, kolonne, gjelder = '' }) =>
    regel === 'bortfalt-tekst' ? [`${nivaa} ${fil} ${linje}:${kolonne} ${gjelder}`] : [],
  );

test('a saksgang file has no page when its sak is alone', () => {
  expect(funn({})).toEqual([`advarsel ${GANG} 3:6 raad 1/30`]);
});

test('it has one when another sak goes on from it, also one that is not public', () => {
  const neste = sak('2/30', 'tidligereBehandlinger:\n  - raad 1/30\n');
  expect(funn({ [`${MOETE}/sak-2.md`]: neste })).toEqual([]);
  expect(funn({ [`${MOETE}/sak-2.md`]: neste.replace('tittel', 'publisering: utkast\ntittel') })).toEqual([]);
});

test('nothing is said while a file cannot be read', () => {
  expect(funn({ [`${MOETE}/sak-2.md`]: '---\ntittel: [\n---\n' })).toEqual([]);
});

test('a reason accepts it', () => {
  const godta = 'godta:\n  - regel: bortfalt-tekst\n    gjelder: raad 1/30\n    grunn: Saken kommer igjen.\n';
  expect(funn({ [GANG]: `---\ntittel: Planen\nsak: raad 1/30\n${godta}---\n` })).toEqual([]);
});

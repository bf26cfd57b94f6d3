import { expect, test } from 'vitest';
import { minsteArkiv, moete, MOETE, sak, sjekkTekster } from './arkivet.ts';

const UTVALG = '---\nnavn:\n  - navn: Eksempelrådet\n';
const KOMPLETT = `${UTVALG}komplett:\n  - 2030\n---\n`;

/** What the rule says of the one sak of the least archive, with these fields. */
function sagt(felter: string, endringer: Record<string, string> = {}, dato?: string) {
  const filer = minsteArkiv({
    'moeter/raad/2030-01-15/moete.md': moete('2030-01-15'),
    [`${MOETE}/sak-1.md`]: sak('1/30', felter),
    ...endringer,
  });
  const { funn } = sjekkTekster(filer, dato ? { dato } : {});
  return funn
    .filter(({ regel }) => regel === 'dato-uten-moete')
    .map(({ linje, kolonne, nivaa, gjelder, tiltak = '' }) => [
      `${linje}:${kolonne}`,
      nivaa,
      gjelder,
      /Mente du «([^»]*)»/u.exec(tiltak)?.[1],
    ]);
}

test.each([
  ['godkjenner:\n  - raad 2030-01-15', []],
  ['godkjenner:\n  - raad 2030-01-17', [['5:5', 'advarsel', 'raad 2030-01-17', 'raad 2030-01-15']]],
  ['godkjenner:\n  - moete: raad 2030-01-51', []], // another rule's
  ['utsattTil: raad 2031-01-15', [['4:12', 'advarsel', 'raad 2031-01-15', 'raad 2030-01-15']]],
  ['utsattTil: raad 2030-01-15-b', [['4:12', 'advarsel', 'raad 2030-01-15-b', 'raad 2030-01-15']]],
  [
    'vedlegg:\n  - slag: referat\n    moete: raad 2030-10-15',
    [['6:12', 'advarsel', 'raad 2030-10-15', 'raad 2030-01-15']],
  ],
  // A number says its year, so no other year can be meant.
  [
    'tidligereBehandlinger:\n  - { sak: raad 9/29, dato: 2029-01-15, tittel: Eldre }',
    [['5:29', 'merknad', 'raad 9/29', undefined]],
  ],
  [
    'nevner:\n  - { utvalg: raad, dato: 2029-06-06, tittel: En }\n  - { utvalg: raad, dato: 2029-06-06, tittel: To }',
    [['5:27', 'merknad', 'raad 2029-06-06', undefined]],
  ],
])('%j', (felter, ventet) => {
  expect(sagt(`${felter}\n`)).toEqual(ventet);
});

test('in a year that the archive has whole, a day without a meeting is a warning with the days there are', () => {
  const felter = 'nevner:\n  - { sak: raad 9/30, dato: 2030-03-20, tittel: En }\n';
  expect(sagt(felter)).toEqual([['5:29', 'merknad', 'raad 9/30', undefined]]);
  expect(sagt(felter, { 'utvalg/raad.md': KOMPLETT })).toEqual([
    ['5:29', 'advarsel', 'raad 9/30', undefined],
  ]);
});

test('a day to come is nobody’s fault yet, unless a meeting is near', () => {
  const felter = 'utsattTil: raad 2030-11-20\n';
  expect(sagt(felter, { 'utvalg/raad.md': KOMPLETT })).toEqual([]);
  expect(sagt(felter, { 'moeter/raad/2030-11-21/moete.md': moete('2030-11-21') })).toEqual([
    ['4:12', 'advarsel', 'raad 2030-11-20', 'raad 2030-11-21'],
  ]);
});

test('of a sak that the archive has, another day than its own is wrong whatever met that day', () => {
  const andre = sak('2/30', 'tidligereBehandlinger:\n  - { sak: raad 1/30, dato: 2030-01-15 }\n');
  expect(
    sagt('', {
      'moeter/raad/2030-03-01/moete.md': moete('2030-03-01'),
      'moeter/raad/2030-03-01/sak-2.md': andre,
    }),
  ).toEqual([['5:29', 'advarsel', 'raad 1/30', undefined]]);
});

test('a meeting that was moved is known by its old day, and one that cannot be read is told of elsewhere', () => {
  const flyttet = moete('2030-01-15').replace('publisering', 'flyttetFra:\n  - 2030-01-10\npublisering');
  expect(sagt('utsattTil: raad 2030-01-10\n', { 'moeter/raad/2030-01-15/moete.md': flyttet })).toEqual([]);
  expect(
    sagt('godkjenner:\n  - raad 2030-01-14\n', { 'moeter/raad/2030-01-14/moete.md': 'ikke et møte' }),
  ).toEqual([]);
});

import { expect, test } from 'vitest';
import { type Arkiv, buildArkiv } from '#domain/arkiv';
import {
  aarMedInnhold,
  holdteMoeter,
  kommendeMoeter,
  sisteVedtak,
  varsledeBehandlinger,
} from '#domain/oversikt';
import { lesFil } from '#markdown/fil';
import { minsteArkiv, MOETE, moete, sak } from '../checks/arkivet.ts';

function arkiv(endringer: Record<string, string>, dag = '2030-06-01'): Arkiv {
  const filer = minsteArkiv(endringer).flatMap((tekst) => lesFil(tekst).fil ?? []);
  return buildArkiv(filer, dag).arkiv;
}

const varslet = (felter: string): string => sak('1/30', `videre:\n  - utvalg: raad\n${felter}`);
const VEDTAK = '\n## Vedtak\n\nRådet støtter forslaget.\n';

test('meetings to come stand nearest first, held ones newest first', () => {
  const a = arkiv({
    'moeter/raad/2030-12-01/moete.md': moete('2030-12-01'),
    'moeter/raad/2030-09-01/moete.md': moete('2030-09-01'),
    'moeter/raad/2029-12-01/moete.md': moete('2029-12-01'),
    'moeter/raad/2029-12-01/sak-9.md': sak('9/29'),
    'moeter/raad/2029-11-01/moete.md': moete('2029-11-01'), // nothing but a day
  });
  expect(kommendeMoeter(a).map((m) => m.dato)).toEqual(['2030-09-01', '2030-12-01']);
  expect(holdteMoeter(a).map((m) => m.dato)).toEqual(['2030-02-01', '2029-12-01']);
  expect(aarMedInnhold(a)).toEqual([2030, 2029]);
});

test('a cancelled meeting is said until its day has passed, and is never held', () => {
  const avlyst = moete('2030-09-01').replace('---\n', '---\navlyst: { grunn: Prøve }\n');
  const a = arkiv({ 'moeter/raad/2030-09-01/moete.md': avlyst });
  expect(kommendeMoeter(a).map((m) => m.tilstand)).toEqual(['avlyst']);
  expect(holdteMoeter(a)).toHaveLength(1);
  const forbi = avlyst.replace('2030-09-01', '2030-02-20');
  expect(kommendeMoeter(arkiv({ 'moeter/raad/2030-02-20/moete.md': forbi }))).toEqual([]);
});

test('latest decisions: newest meeting first, then by number, approvals left out', () => {
  const a = arkiv({
    [`${MOETE}/sak-1.md`]: sak('1/30', 'sakstype: godkjenning\n', VEDTAK),
    [`${MOETE}/sak-3.md`]: sak('3/30', '', VEDTAK),
    [`${MOETE}/sak-2.md`]: sak('2/30', '', VEDTAK),
    'moeter/raad/2030-03-01/moete.md': moete('2030-03-01'),
    'moeter/raad/2030-03-01/sak-4.md': sak('4/30', '', VEDTAK),
    'moeter/raad/2030-03-01/sak-5.md': sak('5/30'),
  });
  expect(sisteVedtak(a).map((s) => s.saksnummer)).toEqual(['4/30', '2/30', '3/30']);
});

const antall = (a: Arkiv): number[] => {
  const { kommer, uteblitt } = varsledeBehandlinger(a);
  return [kommer.length, uteblitt.length];
};

test.each([
  ['a day to come', '    dato: 2030-09-01\n', [1, 0]],
  ['today', '    dato: 2030-06-01\n', [1, 0]],
  ['no time', '    tekst: Kommer tilbake.\n', [1, 0]],
  ['words without a year', '    datoTekst: til høsten\n', [1, 0]],
  ['a day gone by', '    dato: 2030-05-31\n', [0, 1]],
  ['a year gone by', '    datoTekst: høsten 2029\n', [0, 1]],
])('an announced treatment with %s', (_, felter, venter) => {
  expect(antall(arkiv({ [`${MOETE}/sak-1.md`]: varslet(felter) }))).toEqual(venter);
});

test('an announced treatment has come when a later sak of the same matter is in that committee', () => {
  const senere = {
    [`${MOETE}/sak-1.md`]: varslet('    dato: 2030-04-01\n'),
    'moeter/raad/2030-05-01/moete.md': moete('2030-05-01'),
  };
  const fortsetter = sak('2/30', 'tidligereBehandlinger:\n  - raad 1/30\n');
  const nevner = sak('2/30', 'nevner:\n  - raad 1/30\n');
  expect(antall(arkiv({ ...senere, 'moeter/raad/2030-05-01/sak-2.md': fortsetter }))).toEqual([0, 0]);
  expect(antall(arkiv({ ...senere, 'moeter/raad/2030-05-01/sak-2.md': nevner }))).toEqual([0, 1]);
});

test('a treatment that two papers of the matter announce is one', () => {
  const paa = (nr: string, felter: string): string =>
    sak(nr, `videre:\n  - { utvalg: raad, dato: 2030-05-01 }\n${felter}`);
  const a = arkiv({
    [`${MOETE}/sak-1.md`]: paa('1/30', ''),
    [`${MOETE}/sak-2.md`]: paa('2/30', 'tidligereBehandlinger:\n  - raad 1/30\n'),
  });
  const { uteblitt } = varsledeBehandlinger(a);
  expect(uteblitt.map((v) => v.alle.map((varsel) => varsel.sak.saksnummer))).toEqual([['1/30', '2/30']]);
});

test('an announced sak is awaited until its meeting has been held', () => {
  const filer = {
    [`${MOETE}/sak-1.md`]: varslet('    sak: raad 2/30\n'),
    'moeter/raad/2030-09-01/moete.md': moete('2030-09-01'),
    'moeter/raad/2030-09-01/sak-2.md': sak('2/30'),
  };
  expect(antall(arkiv(filer))).toEqual([1, 0]);
  expect(antall(arkiv(filer, '2030-09-02'))).toEqual([0, 0]);
});

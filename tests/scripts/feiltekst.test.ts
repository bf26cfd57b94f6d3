import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feilTekst } from '../../scripts/feiltekst.ts';

test.each([
  'ENOSPC: no space left on device, write',
  'Failed to write file in /a/b.mjs\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: x',
  'EFBIG: file too large, write',
  'EDQUOT: disk quota exceeded',
  'database or disk is full',
])('a full disk is said in words: %j', (tekst) => {
  expect(feilTekst(new Error(tekst))).toBe(
    'Det er ikke plass på disken. Rydd plass, og kjør kommandoen på nytt.',
  );
});

test.each([
  "ENOSPC: System limit for number of file watchers reached, watch '/a/moeter'",
  "EMFILE: too many open files, watch '/a'",
])('too many watched files are no full disk: %s', (tekst) => {
  expect(feilTekst(new Error(tekst))).toMatch(/^Maskinen følger for mange filer\. /);
});

test('a reason that says nothing is told by what it comes from', () => {
  const fullt = new Error('ENOSPC: no space left on device, write');
  expect(feilTekst(new Error('', { cause: fullt }))).toMatch(/^Det er ikke plass på disken/);
  expect(feilTekst(new Error('Failed', { cause: new Error('', { cause: fullt }) }))).toMatch(
    /^Det er ikke plass på disken/,
  );
  expect(feilTekst(new Error('', { cause: new Error('Noe er galt.') }))).toBe('Noe er galt.');
  expect(feilTekst(new TypeError(''))).toBe('Noe uventet skjedde (TypeError). Kjør kommandoen på nytt.');
  expect(feilTekst(new Error('\nStack backtrace:\n   0: x'))).toMatch(/^Noe uventet skjedde/);
});

test('other reasons stand as they are, without the places in the code', () => {
  expect(feilTekst(new Error('Noe er galt.\n\nStack backtrace:\n   0: x\n   1: y'))).toBe('Noe er galt.');
  expect(feilTekst(new Error('Linje 1\nLinje 2'))).toBe('Linje 1\nLinje 2');
  expect(feilTekst('tekst')).toBe('tekst');
});

test('an old address where a register is', () => {
  const astro =
    'Could not render `/vedtak/raad/2030/` from route `/[...gammel]` as it conflicts with higher priority route `/vedtak/[...blad]`.';
  expect(feilTekst(new Error(astro))).toMatch(
    /^Adressen «\/vedtak\/raad\/2030\/» er i bruk, .* adresser\.yaml/,
  );
});

let rot: string;
beforeAll(() => {
  rot = mkdtempSync(join(tmpdir(), 'saksgang-'));
  writeFileSync(join(rot, 'fil'), '');
});
afterAll(() => {
  rmSync(rot, { recursive: true });
});

test.each([
  [
    'a folder read as a file',
    () => readFileSync(rot),
    () => `Noe som skulle leses, er en mappe, men skulle ha vært en fil.`,
  ],
  [
    'a path through a file',
    () => mkdirSync(join(rot, 'fil', 'a')),
    () => `${join(rot, 'fil', 'a')} kan ikke brukes`,
  ],
  ['what is not there', () => readFileSync(join(rot, 'borte')), () => `${join(rot, 'borte')} finnes ikke.`],
  ['what is there already', () => mkdirSync(join(rot, 'fil')), () => `${join(rot, 'fil')} kan ikke lages`],
])('what the system says of %s is put in words, with the path', (_, gjoer, venter) => {
  const si = (): string => {
    try {
      gjoer();
      return '';
    } catch (grunn) {
      return feilTekst(grunn);
    }
  };
  expect(si().startsWith(venter()), si()).toBe(true);
  expect(si()).not.toMatch(/E[A-Z]{3,}|directory/);
});

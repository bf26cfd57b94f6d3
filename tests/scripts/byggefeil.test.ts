import { expect, test } from 'vitest';
import { byggefeilTekst } from '../../scripts/byggefeil.ts';

test.each([
  'ENOSPC: no space left on device, write',
  'Failed to write file in /a/b.mjs\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: x',
  'EFBIG: file too large, write',
  'EDQUOT: disk quota exceeded',
])('a full disk is said in words: %j', (tekst) => {
  expect(byggefeilTekst(new Error(tekst))).toBe(
    'Det er ikke plass på disken til det nye nettstedet. Rydd plass, og kjør kommandoen på nytt.',
  );
});

test('other reasons stand as they are, without the places in the code', () => {
  expect(byggefeilTekst(new Error('Noe er galt.\n\nStack backtrace:\n   0: x\n   1: y'))).toBe(
    'Noe er galt.',
  );
  expect(byggefeilTekst(new Error('Linje 1\nLinje 2'))).toBe('Linje 1\nLinje 2');
  expect(byggefeilTekst('tekst')).toBe('tekst');
});

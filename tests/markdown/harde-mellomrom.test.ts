import { expect, test } from 'vitest';
import { delFramside, lesYamlfil } from '#markdown/frontmatter';
import { rediger } from '#markdown/redigering';

/** A file with `_` for each hard space. */
const fil = (felter: string): string => `---\n${felter}\n---\n`.replaceAll('_', '\u00a0');

test.each([
  ['sammendrag:_Plan', 2, 12],
  ['publisering:\n  moete:_publisert', 3, 9],
  ['publisering: { moete:_publisert }', 2, 22],
  ['vedlegg:\n  -_nr: "1"', 3, 4],
  ['vedlegg:\n__- nr: "1"\n    tittel: A', 3, 1],
  ['vedlegg:_\n  - nr: "1"', 2, 9],
  ['emner: [a]\n_', 3, 1],
])('where the form needs a plain space, a hard one is told of and mended: %j', (felter, linje, kolonne) => {
  const tekst = fil(felter);
  const { feil } = delFramside(tekst);
  expect(feil).toEqual([expect.objectContaining({ linje, kolonne })]);
  expect(feil[0]?.melding).toContain('hardt mellomrom');
  const rettet = rediger(tekst, feil[0]?.retting ?? []);
  expect(rettet).toBe(tekst.replaceAll('\u00a0', ' '));
  expect(delFramside(rettet).feil).toEqual([]);
});

test('every line with one is told of, and nothing that comes of it', () => {
  const { feil } = delFramside(fil('a:_1\nb: 2\n__c: 3\nd_: 4'));
  expect(feil.map(({ linje }) => linje)).toEqual([2, 4]);
});

test('other spaces than the keyboard has are as hard', () => {
  for (const tegn of ['\u2003', '\u202f', '\u3000'])
    expect(lesYamlfil(`a:${tegn}b\n`).feil[0]?.melding).toContain('hardt mellomrom');
});

test.each([
  'a: 10_000 kroner, kl._9:_ja',
  'a: "Merk:_dette\n  b:_og dette"',
  'a: |\n  Merk:_dette\n  _- og dette',
  'a: >\n  Merk:_dette',
  'a: _b',
  '# a:_b\na: 1',
])('in a text it is a letter as others: %j', (felter) => {
  expect(delFramside(fil(felter)).feil).toEqual([]);
});

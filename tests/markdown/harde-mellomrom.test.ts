import { expect, test } from 'vitest';
import { lesFil } from '#markdown/fil';
import { delFramside, lesYamlfil } from '#markdown/frontmatter';
import { rediger } from '#markdown/redigering';

/** A file with `_` for each hard space. */
const fil = (felter: string): string => `---\n${felter}\n---\n`.replaceAll('_', '\u00a0');

test.each([
  ['sammendrag:_Plan', 2, 12],
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

/** A sak whose fields go on with these, `_` for each hard space, and what reading it tells of its syntax. */
function lesSak(felter: string) {
  const tekst = fil(`saksnummer: 1/30\ntittel: Sak\n${felter}`);
  const { avvik } = lesFil({ sti: 'moeter/raad/2030-02-01/sak-1.md', tekst });
  const funn = avvik.filter(({ regel }) => regel === 'syntaks');
  return {
    funn,
    rettet: rediger(
      tekst,
      funn.flatMap(({ retting = [] }) => retting),
    ),
  };
}

test.each([
  ['publisering:\n  innkalling:_publisert', ['5:14']],
  ['publisering:\n  innkalling:_publisert\n  referat:_utkast', ['5:14', '6:11']],
  ['vedlegg:\n  - nr:_"1"\n    tittel:_Notat', ['5:8', '6:12']],
  ['emner:\n  -_okonomi\n  -_helse', ['5:4', '6:4']],
  ['emner:\n  - okonomi\n  -_helse', ['6:4']],
  ['merknader:\n  -_Originalen har to datoer.', ['5:4']],
  ['merknader:\n  - Merk:_to datoer.\npublisering:\n  innkalling:_publisert', ['7:14']],
])('a field that became text is told of and mended: %j', (felter, steder) => {
  const { funn, rettet } = lesSak(felter);
  expect(funn.map(({ linje, kolonne }) => `${linje}:${kolonne}`)).toEqual(steder);
  expect(funn[0]?.melding).toContain('hardt mellomrom');
  expect(delFramside(rettet).feil).toEqual([]);
  expect(rettet.includes('Merk:\u00a0to')).toBe(felter.includes('Merk'));
});

test.each([
  'merknader:\n  - Merk:_originalen har to datoer.',
  'sammendrag:\n  -_Planen er klar.',
  'merknader:\n  - Originalen har to datoer.\n    NB:_husk dette.\n    -_og dette',
  'sammendrag: Planen er klar.\n  NB:_husk dette.',
  'sammendrag: Planen er klar.\n  _tittel:_ny',
  'sammendrag:\n  Merk:_originalen',
])('a text with a colon stays a text: %j', (felter) => {
  const { funn, rettet } = lesSak(felter);
  expect(funn).toEqual([]);
  expect(rettet).toContain('\u00a0');
});

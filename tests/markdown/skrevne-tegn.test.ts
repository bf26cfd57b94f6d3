import { expect, test } from 'vitest';
import { lesFil } from '#markdown/fil';
import { finnSkrevneTegn } from '#markdown/skrevne-tegn';
import { tegnkode } from '#markdown/usynlige-tegn';
import { MOETE, sak } from '../checks/arkivet.ts';

function koder(felter: string, kropp: string): string[] {
  const tekst = sak('1/30', felter, kropp);
  const { fil, avvik } = lesFil({ sti: `${MOETE}/sak-1.md`, tekst });
  if (!fil) throw new Error(JSON.stringify(avvik));
  return finnSkrevneTegn(fil).map(({ kode, fra, til, skrevet }) => {
    expect(tekst.slice(fra, til)).toBe(skrevet);
    return tegnkode(kode);
  });
}

test.each([
  ['sammendrag: "ved\\u200btak"\n', '', 'U+200B'],
  ['sammendrag: "ved\\xADtak"\n', '', 'U+00AD'],
  ['sammendrag: "ved\\\\\\u200Btak"\n', '', 'U+200B'],
  ['', '\nved&shy;tak\n', 'U+00AD'],
  ['', '\nved&#8203;tak\n', 'U+200B'],
  ['', '\nved&#x202E;tak\n', 'U+202E'],
  ['', '\n- `kode` og ved&shy;tak\n', 'U+00AD'],
])('%j %j', (felter, kropp, kode) => {
  expect(koder(felter, kropp)).toEqual([kode]);
});

test.each([
  ['sammendrag: ved\\u200btak\n', ''],
  ["sammendrag: 'ved\\xadtak'\n", ''],
  ['sammendrag: "ved\\\\u200btak"\n', ''],
  ['sammendrag: Skriv &shy; slik.\n', ''],
  ['sammendrag: |\n  Skriv "\\u200b" slik.\n', ''],
  ['', '\nSkriv \\u200b eller "\\xad".\n'],
  ['', '\nSkriv `&shy;` slik.\n'],
  ['', '\n```\n&#8203;\n```\n'],
  ['', '\n    &shy;\n'],
  ['', '\nSkriv \\&shy; slik.\n'],
  ['', '\na &amp; b &lt; c &#65; &nbsp;\n'],
])('leaves what everybody sees alone: %j %j', (felter, kropp) => {
  expect(koder(felter, kropp)).toEqual([]);
});

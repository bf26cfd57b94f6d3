import { describe, expect, test } from 'vitest';
import { lesFil } from '#markdown/fil';
import { finnForvekslinger } from '#markdown/forvekslingstegn';
import { lesSkrevneTegn } from '#markdown/skrevne-tegn';
import { finnUsynligeTegn, tegnkode } from '#markdown/usynlige-tegn';
import { MOETE, sak } from '../checks/arkivet.ts';

function les(felter: string, kropp: string) {
  const tekst = sak('1/30', felter, kropp);
  const { fil, avvik } = lesFil({ sti: `${MOETE}/sak-1.md`, tekst });
  if (!fil) throw new Error(JSON.stringify(avvik));
  return { tekst, lest: lesSkrevneTegn(fil) };
}

function koder(felter: string, kropp: string): string[] {
  const { tekst, lest } = les(felter, kropp);
  return finnUsynligeTegn(lest.tekst).map(({ kode, ...plass }) => {
    const { fra, til, skrevet } = lest.iFilen(plass.fra, plass.til);
    expect(tekst.slice(fra, til)).toBe(skrevet);
    return tegnkode(kode);
  });
}

test.each([
  ['sammendrag: "ved\\u200btak"\n', '', 'U+200B'],
  ['sammendrag: "ved\\xADtak"\n', '', 'U+00AD'],
  ['sammendrag: "ved\\\\\\u200Btak"\n', '', 'U+200B'],
  ['sammendrag: "ved\\U0000200btak"\n', '', 'U+200B'],
  ['sammendrag: "ved\\U000E0041tak"\n', '', 'U+E0041'],
  ['', '\nved&shy;tak\n', 'U+00AD'],
  ['', '\nved&#8203;tak\n', 'U+200B'],
  ['', '\nved&#x202E;tak\n', 'U+202E'],
  ['', '\n- `kode` og ved&shy;tak\n', 'U+00AD'],
  ['', '\nved&zwnj;tak\n', 'U+200C'],
  ['', '\nved&ZeroWidthSpace;tak\n', 'U+200B'],
  ['', '\nved&InvisibleComma;tak\n', 'U+2063'],
  ['', '\nved&rlm;tak\n', 'U+200F'],
  ['', '\n[lenke](https://example.org/&#x2066;a)\n', 'U+2066'],
  ['', '\n&#1077; &#x202e; &aring;\n', 'U+202E'],
])('%j %j', (felter, kropp, kode) => {
  expect(koder(felter, kropp)).toEqual([kode]);
});

test.each([
  ['sammendrag: ved\\u200btak\n', ''],
  ['sammendrag: "glad \\U0001F600"\n', ''],
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
  ['', '\nAT&T; R&D; &SHY; &shy &#8203\n'],
  ['', '\n\u{1f468}&zwj;\u{1f469}\n'],
])('leaves what everybody sees alone: %j %j', (felter, kropp) => {
  expect(koder(felter, kropp)).toEqual([]);
});

describe('signs that look like others', () => {
  test.each([
    ['', '\nSaken om v&#1077;dtak\n', '&#1077;', 'v\u0435dtak'],
    ['', '\nSaken om v&#x435;dt&#x430;k\n', '&#x435;', 'v\u0435dt\u0430k'],
    ['', '\nSaken om v&iecy;dtak\n', '&iecy;', 'v\u0435dtak'],
    ['', '\nra&#778;det\n', '&#778;', 'a\u030a'],
    ['', '\n&#65297;4\n', '&#65297;', '\uff11'],
    ['', '\noffi&filig;ell\n', '&filig;', '\ufb01'],
    ['', '\n&bopf;\n', '&bopf;', '\u{1d553}'],
    ['sammendrag: "v\\u0435dtak"\n', '', '\\u0435', 'v\u0435dtak'],
  ])('are found where they are written as escapes: %j %j', (felter, kropp, skrevet, ord) => {
    const { tekst, lest } = les(felter, kropp);
    const funn = finnForvekslinger(lest.tekst).map((en) => ({
      ord: en.skrevet,
      ...lest.iFilen(en.fra, en.fra + en.skrevet.length),
    }));
    const fra = tekst.indexOf(skrevet);
    expect(funn).toEqual([{ ord, skrevet, fra, til: fra + skrevet.length }]);
  });

  test.each([
    ['', '\n&Delta;T, &micro;g, &beta;-blokker, &AElig;&oslash;&aring;\n'],
    ['', '\nSkriv `v&#1077;dtak` slik.\n'],
    ['', '\nSkriv v\\&#1077;dtak slik.\n'],
    ['sammendrag: v&#1077;dtak\n', ''],
  ])('are none where the letters are meant, or seen as they stand: %j %j', (felter, kropp) => {
    expect(finnForvekslinger(les(felter, kropp).lest.tekst)).toEqual([]);
  });
});

test('what stands around an escape keeps its place', () => {
  const { tekst, lest } = les('sammendrag: "\\xe5"\n', '\n&aring; en &shy; to &#1077;v tre\n');
  for (const ord of ['en', 'to', 'tre', 'saksnummer']) {
    const fra = lest.tekst.indexOf(ord);
    expect(lest.iFilen(fra, fra + ord.length)).toEqual({
      fra: tekst.indexOf(ord),
      til: tekst.indexOf(ord) + ord.length,
    });
  }
});

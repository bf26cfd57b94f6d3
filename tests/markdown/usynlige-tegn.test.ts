import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finnUsynligeTegn, tegnkode, tegnnavn } from '#markdown/usynlige-tegn';

const koder = (tekst: string): string[] => finnUsynligeTegn(tekst).map(({ kode }) => tegnkode(kode));

describe('finds', () => {
  test.each([
    ['ved\u00adtak', 'U+00AD', 'myk bindestrek'],
    ['ved\u200btak', 'U+200B', 'mellomrom uten bredde'],
    ['ved\u200dtak', 'U+200D', 'sammenbinding uten bredde'],
    ['ved\u200ctak', 'U+200C', 'skille uten bredde'],
    ['notat\u202efdp', 'U+202E', 'tvungen skriveretning mot venstre'],
    ['\u2066a', 'U+2066', 'tegn som styrer skriveretningen'],
    ['a\u200f', 'U+200F', 'merke for skriveretning mot venstre'],
    ['a\ufeffb', 'U+FEFF', 'byterekkefølgemerke (BOM)'],
    ['a\u2028b', 'U+2028', 'linjeskilletegn'],
    ['a\u0007b', 'U+0007', 'kontrolltegn'],
    ['a\u0085b', 'U+0085', 'kontrolltegn'],
    ['a\u{e0041}b', 'U+E0041', 'skjult merkelapptegn'],
    ['a\u{e0100}b', 'U+E0100', 'tegn som ikke vises'],
    ['a\u3164b', 'U+3164', 'tegn som ikke vises'],
    ['a\u2800b', 'U+2800', 'tomt tegn fra punktskrift'],
    ['\uf097 punkt', 'U+F097', 'tegn uten fast betydning'],
    ['bl\ufffdb\u00e6r', 'U+FFFD', 'merket for et tegn som ikke kunne leses'],
    ['1\u200d2', 'U+200D', 'sammenbinding uten bredde'],
  ])('%j', (tekst, kode, navn) => {
    const funn = finnUsynligeTegn(tekst);
    expect(funn.map((f) => [tegnkode(f.kode), tegnnavn(f.kode)])).toEqual([[kode, navn]]);
  });
});

describe('leaves alone', () => {
  test.each([
    'Vanlig tekst, æøå, «sitat» – strek … 12\u00a0000\u202fkr\tog\nlinjer',
    '👩‍👧 👩🏽‍⚕️ ❤️ ☑️ 1️⃣ 🏳️‍🌈',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'نمی\u200cخواهم',
    'क्\u200dष',
    'Kárášjohka, Guovdageaidnu, ŋ đ ŧ',
    'C:\\users og \\unntatt',
    'a &amp; b &lt; c &#65; &nbsp;',
    '❑ ➢ ○ → ☐ ☑',
  ])('%j', (tekst) => {
    expect(koder(tekst)).toEqual([]);
  });
});

test('a text without what it finds has nothing left to find', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tekst) => {
      const funn = finnUsynligeTegn(tekst);
      for (const { fra, til, kode } of funn) {
        expect(tekst.codePointAt(fra)).toBe(kode);
        expect(til).toBeGreaterThan(fra);
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dekod } from '#sources/tegnsett';
import { cfb, office, PDF, PNG } from './vedleggssjekk/proever.ts';

const TEKST = '---\ntittel: Årsmøte\n---\n\nBlåbærsyltetøy på brød, og en lang setning til.\n';
const MAC: Readonly<Record<string, number>> = { å: 0x8c, æ: 0xbe, ø: 0xbf, Å: 0x81 };
const DOS: Readonly<Record<string, number>> = { å: 0x86, æ: 0x91, ø: 0x9b, Å: 0x8f };

const medTabell = (tabell: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(TEKST, (tegn) => tabell[tegn] ?? tegn.charCodeAt(0));
const utf32 = (tekst: string, stor: boolean): Buffer =>
  Buffer.concat(
    Array.from(tekst, (tegn) => {
      const fire = Buffer.alloc(4);
      if (stor) fire.writeUInt32BE(tegn.codePointAt(0) ?? 0);
      else fire.writeUInt32LE(tegn.codePointAt(0) ?? 0);
      return fire;
    }),
  );
const utf16 = (tekst: string): Buffer => Buffer.from(tekst, 'utf16le');
const raa = (tekst: string): Buffer => Buffer.from(tekst, 'latin1');

test.each<[string, Uint8Array, RegExp, number, number]>([
  ['Latin-1', raa(TEKST), /Windows-1252 \(Latin-1\)/, 2, 9],
  [
    'Windows-1252 with quotes of its own',
    raa(`${TEKST}\x93hei\x94`),
    /ser ut til å være lagret som Windows-1252|ikke lagret som UTF-8/,
    2,
    9,
  ],
  ['MacRoman', medTabell(MAC), /MacRoman/, 2, 9],
  ['CP865', medTabell(DOS), /CP865/, 2, 9],
  ['UTF-16, little end first', utf16(`\uFEFF${TEKST}`), /UTF-16/, 1, 1],
  ['UTF-16, big end first', utf16(`\uFEFF${TEKST}`).swap16(), /UTF-16/, 1, 1],
  ['UTF-16 without a mark', utf16(TEKST), /UTF-16/, 1, 1],
  ['UTF-16 of ASCII without a mark', utf16('tittel: Hei\n'), /lagret som UTF-16/, 1, 1],
  ['the same, big end first', utf16('tittel: Hei\n').swap16(), /lagret som UTF-16/, 1, 1],
  ['UTF-32, little end first', utf32(`\uFEFF${TEKST}`, false), /UTF-32/, 1, 1],
  ['UTF-32, big end first', utf32(`\uFEFF${TEKST}`, true), /UTF-32/, 1, 1],
  ['UTF-32 without a mark', utf32('tittel: Hei\n', false), /UTF-32/, 1, 1],
  [
    'one letter that is not UTF-8',
    Buffer.concat([Buffer.from('a: æ\nb: '), raa('\xe5'), Buffer.from('\n')]),
    /Det meste av filen er UTF-8/,
    2,
    4,
  ],
  ['an overlong slash', raa('a\nb\xc0\xaf'), /ikke lagret som UTF-8/, 2, 2],
  ['an overlong null', raa('\xc0\x80'), /ikke lagret som UTF-8/, 1, 1],
  ['half a surrogate', raa('ab\xed\xa0\x80'), /ikke lagret som UTF-8/, 1, 3],
  ['beyond Unicode', raa('a\xf5\x80\x80\x80'), /ikke lagret som UTF-8/, 1, 2],
  ['cut off in a letter', Buffer.from('blå').subarray(0, 3), /ikke lagret som UTF-8/, 1, 3],
  [
    'after a sign that stands for an unknown one',
    Buffer.concat([Buffer.from('a\uFFFDb'), raa('\xff')]),
    /ikke lagret som UTF-8/,
    1,
    4,
  ],
  [
    'after a byte order mark',
    Buffer.concat([Buffer.from('\uFEFFab'), raa('\xff')]),
    /ikke lagret som UTF-8/,
    1,
    3,
  ],
  ['a null character', Buffer.from('a: 1\nb: 2\0'), /nulltegn og er ikke/, 2, 5],
  ['nothing but null characters', Buffer.alloc(100), /bare nulltegn/, 1, 1],
  ['old Mac line ends', Buffer.from('a: 1\rb: 2\r'), /vognreturer/, 1, 5],
  ['one CR among CRLF', Buffer.from('a: 1\r\nb: 2\rc: 3\r\n'), /vognreturer/, 2, 5],
  ['UTF-8 twice', Buffer.from('a: 1\ntittel: MÃ¸te\n'), /«Ã¸».*to ganger/, 2, 10],
  ['UTF-8 twice by way of Windows', Buffer.from('tittel: Ã…rsplan\n'), /«Ã…»/, 1, 9],
  ['a PDF', PDF, /en PDF/, 1, 1],
  ['a Word document', office('word'), /Word/, 1, 1],
  ['an old Word document', cfb('WordDocument'), /eldre utgave/, 1, 1],
  ['RTF', Buffer.from('{\\rtf1\\ansi'), /RTF/, 1, 1],
  ['a picture', PNG, /PNG/, 1, 1],
  ['a program', raa('\x7fELF'), /program/, 1, 1],
])('%s', (_, byte, melding, linje, kolonne) => {
  const lest = dekod(byte);
  expect(lest).toMatchObject({ linje, kolonne });
  expect((lest as { melding: string }).melding).toMatch(melding);
});

test.each(['Ã er en bokstav', '© Ø', 'Blåbær – «godt»', 'ÃŸ og Ã±'])('«%s» is left alone', (tekst) => {
  expect(dekod(Buffer.from(tekst))).toBe(tekst);
});

test('any text comes back as it was, and any bytes give a text or a place in them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
      fc.pre(!/[\0\r\uFEFF]|Ã|^(?:%PDF|PK|GIF|\{\\rtf)/u.test(tekst));
      expect(dekod(Buffer.from(tekst))).toBe(tekst);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (byte) => {
      const lest = dekod(byte);
      if (typeof lest === 'string') return;
      expect(lest.melding).toMatch(/\.$/);
      expect(lest.linje).toBeLessThanOrEqual(byte.length + 1);
      expect(lest.kolonne).toBeLessThanOrEqual(byte.length + 1);
    }),
  );
});

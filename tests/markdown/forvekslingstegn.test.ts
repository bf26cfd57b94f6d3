import { describe, expect, test } from 'vitest';
import { finnForvekslinger, somLatinsk } from '#markdown/forvekslingstegn';

describe('finds', () => {
  test.each([
    ['v\u0435dtak', 'skrift', undefined],
    ['NUF\u0410', 'skrift', undefined],
    ['\u0405\u0430\u043a 1/30', 'skrift', undefined],
    ['CO2 og \u041e2', 'skrift', undefined],
    ['\u039d\u0391\u03a4\u039f', 'skrift', undefined],
    ['b\u03bfrger', 'skrift', undefined],
    ['helsedirektoratet.n\u043e', 'skrift', undefined],
    ['１４/２５', 'bredde', '14'],
    ['ＮＵＦＡ', 'bredde', 'NUFA'],
    ['٢٠٢٥', 'siffer', undefined],
    ['𝐯𝐞𝐝𝐭𝐚𝐤', 'matematisk', 'vedtak'],
    ['oﬃsiell', 'ligatur', 'ffi'],
    ['ra\u030adet', 'delt', 'å'],
    ['\u212bs', 'enhetstegn', 'Å'],
  ])('%s', (tekst, slag, ment) => {
    const [funn] = finnForvekslinger(tekst);
    expect([funn?.slag, funn?.ment]).toEqual([slag, ment]);
  });
});

describe('leaves alone', () => {
  test.each([
    'Vedtaket ble fattet av rådet, æøå ÆØÅ é ü ñ',
    'Kárášjohka, Čáhcesuolu, ŋ đ ŧ š ž',
    'Δημοκρατία og Привет',
    'Это как раз СССР и ухо',
    'tettheten ρ og frekvensen ν',
    'µg, μg, ΔT, kΩ, β-blokker, HbA1c',
    '☑ ➢ → 1️⃣ 👩‍👧 😀',
    'عام ٢٠٢٥ م',
    'x\u0338 og q\u0303',
    '½ m² CO₂ № ™ ℃',
  ])('%s', (tekst) => {
    expect(finnForvekslinger(tekst)).toEqual([]);
  });
});

test('says what a word of two scripts was meant to be', () => {
  expect(somLatinsk('v\u0435dt\u0430k')).toBe('vedtak');
});

import { describe, expect, test } from 'vitest';
import { finnKontaktopplysninger } from '#markdown/kontaktopplysninger';

const skjult = (tekst: string): string[] =>
  finnKontaktopplysninger(tekst).map((k) => k.skjult.replace(/ \(merke [\da-f]{3}\)$/, ''));

describe('finds', () => {
  test.each([
    ['medlem.1@gmail.com', '•••@gmail.com'],
    ['skriv til medlem1@ONLINE.NO.', '•••@online.no'],
    ['medlem1@altibox.no', '•••@altibox.no'],
    ['[Medlem 1](mailto:medlem1@hotmail.no)', '•••@hotmail.no'],
    ['medlem1(at)gmail.com', '•••@gmail.com'],
    ['medlem1 [at] gmail.com', '•••@gmail.com'],
    ['medlem1&#64;hotmail.com', '•••@hotmail.com'],
    ['medlem1\\@hotmail.com', '•••@hotmail.com'],
    ['41.23.45.67', '41••••••'],
    ['412-34-567', '41••••••'],
    ['+47 22 33 44 55', '22••••••'],
    ['+4722334455', '22••••••'],
    ['0047 22 33 44 55', '22••••••'],
    ['+46 8 123 456 78', '+46 81•••••••'],
    ['ring 22 33 44 55 før møtet', '22••••••'],
    ['412\u00a034\u00a0567', '41••••••'],
    ['Medlem 1, 41234567', '41••••••'],
    ['tlf. 22334455', '22••••••'],
    ['Telefon: 22334455', '22••••••'],
    ['mobilnummer 41234567.', '41••••••'],
  ])('%s', (tekst, forventet) => {
    expect(skjult(tekst)).toEqual([forventet]);
  });
});

describe('leaves alone', () => {
  test.each([
    'post@kommune.no',
    'medlem1@helsedirektoratet.no',
    'MyHealth@EU og EHR@EU',
    '12 345 678 kroner',
    'budsjettet er 45 000 000',
    '| 2024 | 45 678 901 | 23 456 789 |',
    '| 41234567 | 95123456 |',
    '45123456 kroner',
    'kr 95123456',
    '95000000',
    '2025-05-15, 20250515 og 15.05.2025',
    'sak 24/01873-6 og arkivsak 2024/41234567',
    'journalpost 41234567',
    'orgnr 983 544 622',
    'https://example.org/dok/41234567 og https://example.org/?tlf=22334455',
    'sidene 10 11 12 13',
    'Uke 40 41 42 43',
    'tallene 40 41 42 43',
    'Rom 22 10 11 12',
    'møtes (at) kommune.no',
    'kl. 09.00–16.00, kl. 10 15',
    'ISBN 978-82-8081-123-4',
    '800 80 000',
    '116 117',
    'lov 2. juli 1999 nr. 64',
    'TB2024-80, 23/24, 14/25',
    '0,41234567',
    'Grant Agreement No 101102774',
    'SNOMED CT 41234567',
    'Referanse: 41234567',
    'GTIN 00704567890123',
  ])('%s', (tekst) => {
    expect(skjult(tekst)).toEqual([]);
  });
});

test('tells where each begins, in the order they stand', () => {
  const tekst = 'Tlf. 22 33 44 55, medlem1@gmail.com';
  expect(finnKontaktopplysninger(tekst).map(({ fra }) => tekst.slice(fra, fra + 5))).toEqual([
    '22 33',
    'medle',
  ]);
});

test('digits without spaces and without a word before them may be something else', () => {
  const usikre = (tekst: string): (boolean | undefined)[] =>
    finnKontaktopplysninger(tekst).map(({ usikker }) => usikker);
  expect(['Medlem 1, 41234567', 'tlf. 41234567', '412 34 567', '+4741234567'].map(usikre)).toEqual([
    [true],
    [undefined],
    [undefined],
    [undefined],
  ]);
});

test('a mark tells one from another, and is the same however it is written', () => {
  const merker = (tekst: string): string[] => finnKontaktopplysninger(tekst).map((k) => k.skjult.slice(-10));
  const [en, to, tre] = merker('tlf 41234567, 412 34 567 og 412 34 568');
  expect(to).toBe(en);
  expect(tre).not.toBe(en);
  expect(new Set(merker('medlem1@gmail.com, medlem2@gmail.com, Medlem1@gmail.com')).size).toBe(2);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finnFoedselsnumre, skjulFoedselsnumre } from '#markdown/foedselsnumre';

/** Numbers of test persons: 80 is added to the month, so nobody has them. */
const TESTPERSON = '01819010001';

describe('finds', () => {
  test.each([
    ['in one', TESTPERSON],
    ['with a space', '018190 10001'],
    ['with a hard space', '018190\u00a010001'],
    ['with a full stop', '018190.10001'],
    ['with a hyphen', '018190-10001'],
    ['as a day', '01.81.90 10001'],
    ['as a day with spaces', '01 81 90 10001'],
    ['in three and two', '018190 100 01'],
    ['in brackets', `(${TESTPERSON})`],
    ['in front matter', `tittel: "${TESTPERSON}"`],
    ['in a file name', `moeter/raad/2030-02-01/sak-${TESTPERSON}.md`],
    ['at the end of a sentence', `Nummeret er ${TESTPERSON}.`],
    ['with a dash', '018190–10001'],
    ['with a hyphen and spaces', '018190 - 10001'],
    ['after a word that says so', `fnr${TESTPERSON}`],
    ['with a tab', '018190\t10001'],
    ['over two lines', '018190\n10001'],
    ['with the whole year', '01.81.1990 10001'],
    ['in wide digits', '０１８１９０１０００１'],
    ['with a space in HTML', '018190&nbsp;10001'],
    ['after the whole word', `personnummer${TESTPERSON}`],
  ])('%s', (_, tekst) => {
    expect(finnFoedselsnumre(tekst).map((f) => f.skjult)).toEqual(['018190•••••']);
  });

  test('two numbers that a comma joins', () => {
    expect(finnFoedselsnumre(`${TESTPERSON},${TESTPERSON}`)).toHaveLength(2);
  });

  test('a D-number of a test person', () => {
    expect(finnFoedselsnumre('41819010003')).toEqual([{ fra: 0, til: 11, skjult: '418190•••••' }]);
  });
});

describe('leaves alone', () => {
  test.each([
    ['a number whose check digits do not agree', '01819010002'],
    ['a day that does not exist', '32819010001'],
    ['an archive number', '24/01873-6 og 2024/018190-10001'],
    ['an account', '0181.90.10001'],
    ['a longer number', `${TESTPERSON}2`],
    ['a number after other letters', `TB${TESTPERSON}`],
    ['telephones', '+47 22 33 44 55, 412 34 567'],
    ['an amount', '12 345 678 901 kroner'],
    ['a decimal', `0,${TESTPERSON}`],
  ])('%s', (_, tekst) => {
    expect(finnFoedselsnumre(tekst)).toEqual([]);
  });
});

test('tells of those in an address of the web that they stand there', () => {
  const adresse = `https://example.org/dok/${TESTPERSON}/side?id=${TESTPERSON}`;
  expect(finnFoedselsnumre(`${adresse} ${TESTPERSON}`).map((f) => f.iNettadresse ?? false)).toEqual([
    true,
    true,
    false,
  ]);
});

test('hides all but the day of birth, wherever it stands', () => {
  expect(skjulFoedselsnumre(`a ${TESTPERSON}, 018190 10001 og 41819010003`)).toBe(
    'a 018190•••••, 018190••••• og 418190•••••',
  );
});

test('tells where it begins, and never shows the last five digits', () => {
  fc.assert(
    fc.property(fc.string(), (foran) => {
      const tekst = `${foran} ${TESTPERSON} etter`;
      const funn = finnFoedselsnumre(tekst).filter(({ fra }) => fra === foran.length + 1);
      expect(JSON.stringify(funn)).not.toContain('10001');
      if (!/(?:https?:|www\.)\S*\s?$/iu.test(foran)) expect(funn).toHaveLength(1);
    }),
  );
});

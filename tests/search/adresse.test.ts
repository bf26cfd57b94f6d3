import { describe, expect, it } from 'vitest';
import { antallValgt, lesAdresse, lestSom, somAdresse, uavgrenset, veksle } from '#search/adresse';

const tomt = lesAdresse('');

describe('lesAdresse', () => {
  it('reads query, facets, order and page', () => {
    expect(lesAdresse('?q=norsk+helsenett&aar=2025&aar=2024&utvalg=NUIT&sorter=nyeste&side=3')).toEqual({
      q: 'norsk helsenett',
      valg: { type: [], utvalg: ['NUIT'], aar: ['2024', '2025'], sakstype: [], utfall: [] },
      sorter: 'nyeste',
      ordrett: false,
      side: 3,
    });
  });

  it('leaves out what it does not know', () => {
    expect(lesAdresse('?q=+&aar=&sorter=pris&side=-1&farge=roed')).toEqual(tomt);
    expect(lesAdresse('?side=1.5').side).toBe(1);
  });

  it.each(['«»', '""', ' « » ', "'"])('takes %s for an empty query', (q) => {
    expect(lesAdresse(`?q=${encodeURIComponent(q)}`)).toEqual(tomt);
    expect(lesAdresse(`?q=${encodeURIComponent(`${q}a`)}`).q).toBe(`${q}a`.trim());
  });
});

describe('somAdresse', () => {
  it.each([
    '?',
    '?q=r%C3%A5dsmodell',
    '?q=14%2F24&utvalg=NUIT&aar=2024&aar=2025&sorter=eldste&side=2',
    '?q=a&ordrett=ja&side=3',
  ])('gives %s back', (adresse) => {
    expect(somAdresse(lesAdresse(adresse))).toBe(adresse);
  });
});

describe('veksle', () => {
  it('adds a value, takes it away again, and goes to the first page', () => {
    const valgt = veksle({ ...tomt, side: 4 }, 'aar', '2025');
    expect(somAdresse(valgt)).toBe('?aar=2025');
    expect(antallValgt(valgt.valg)).toBe(1);
    expect(veksle(valgt, 'aar', '2025')).toEqual(tomt);
  });

  it('gives the same address whatever the order of choosing', () => {
    const enVei = veksle(veksle(tomt, 'utvalg', 'NUIT'), 'utvalg', 'NUFA');
    const annenVei = veksle(veksle(tomt, 'utvalg', 'NUFA'), 'utvalg', 'NUIT');
    expect(somAdresse(enVei)).toBe(somAdresse(annenVei));
  });
});

it('uavgrenset keeps the query and the order', () => {
  expect(somAdresse(uavgrenset(lesAdresse('?q=a&type=Sak&sorter=nyeste&side=2')))).toBe('?q=a&sorter=nyeste');
});

it('lestSom goes to the first page and says how the words are read', () => {
  const ordrett = lestSom(lesAdresse('?q=a&type=Sak&side=2'), true);
  expect(somAdresse(ordrett)).toBe('?q=a&type=Sak&ordrett=ja');
  expect(somAdresse(lestSom(ordrett, false))).toBe('?q=a&type=Sak');
});

import { describe, expect, test } from 'vitest';
import {
  adresserI,
  forsvunnetMelding,
  lesAdresseliste,
  sammenlignAdresser,
  skrivAdresseliste,
} from '#domain/adresseliste';

test('pages, attachments and data files have permanent addresses', () => {
  const filer = [
    'index.html',
    'saker/raad/2030/1/index.html',
    'moeter/raad/2030-02-01/vedlegg/9a.pdf',
    'vedtak/vedtak.csv',
    'soek/index.html',
  ];
  expect(adresserI(filer)).toEqual([
    '/',
    '/moeter/raad/2030-02-01/vedlegg/9a.pdf',
    '/saker/raad/2030/1/',
    '/soek/',
    '/vedtak/vedtak.csv',
  ]);
});

test('what machines fetch, and later pages of a register, have not', () => {
  const filer = [
    '404.html',
    '_headers',
    '.htaccess',
    'SHA256SUMS',
    'favicon.svg',
    'ressurser/stil.abc123.css',
    'pagefind/pagefind.js',
    'soek/hopp.json',
    'soek/ord/a.json',
    'vedtak/side-2/index.html',
  ];
  expect(adresserI(filer)).toEqual([]);
});

test('the list is sorted, each address once, and is read as it was written', () => {
  const tekst = skrivAdresseliste(['/b/', '/a/', '/b/', '/B/']);
  expect(tekst).toBe('/B/\n/a/\n/b/\n');
  expect(lesAdresseliste(tekst)).toEqual({ adresser: ['/B/', '/a/', '/b/'], ulest: new Map() });
});

describe('the list against a built site', () => {
  test('what is gone and what is new', () => {
    expect(sammenlignAdresser(['/a/', '/b/'], ['/b/', '/c/'])).toEqual({ forsvunne: ['/a/'], nye: ['/c/'] });
  });

  test('a page in place of a file keeps the address of the file', () => {
    expect(sammenlignAdresser(['/m/9a.pdf'], ['/m/9a.pdf/'])).toEqual({ forsvunne: [], nye: [] });
  });

  test('nothing gone, nothing said', () => {
    expect(forsvunnetMelding({ forsvunne: [], nye: ['/c/'] }, ['/c/'])).toBeUndefined();
  });

  test('every address is named, with the nearest one of its kind and rows to paste', () => {
    const bygde = ['/', '/saker/raad/2030/15/', '/moeter/raad/2030-02-01/', '/saker/raad/2030/2/'];
    const avvik = { forsvunne: ['/saker/raad/2030/14/', '/emner/plan/'], nye: ['/saker/raad/2030/15/'] };
    const melding = forsvunnetMelding(avvik, bygde) ?? '';
    expect(melding).toContain('2 adresser som har vært publisert, finnes ikke lenger:');
    expect(melding).toContain('  - fra: /saker/raad/2030/14/\n    til: /saker/raad/2030/15/\n');
    expect(melding).toContain('  - fra: /emner/plan/\n    trukket: {');
  });
});

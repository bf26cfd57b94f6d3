import { describe, expect, test } from 'vitest';
import { adresserI, lesAdresseliste, sammenlignAdresser, skrivAdresseliste } from '#domain/adresseliste';
import { forsvunnetMelding } from '#domain/forsvunne-adresser';

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
  expect(lesAdresseliste(tekst)).toEqual({
    adresser: ['/B/', '/a/', '/b/'],
    eiere: new Map(),
    ulest: new Map(),
  });
});

test('the list knows whose an attachment was, also of two lines that git put together', () => {
  const adresse = '/moeter/raad/2030-02-01/vedlegg/1.pdf';
  const eiere = new Map([[adresse, ['sak-6-b.md', 'moete.md']]]);
  const tekst = skrivAdresseliste([adresse, '/'], eiere);
  expect(tekst).toBe(`/\n${adresse} moete.md sak-6-b.md\n`);
  expect(lesAdresseliste(tekst).eiere).toEqual(new Map([[adresse, ['moete.md', 'sak-6-b.md']]]));
  expect(lesAdresseliste(`${adresse} sak-1.md\n${adresse} sak-2.md\n`).eiere.get(adresse)).toEqual([
    'sak-1.md',
    'sak-2.md',
  ]);
  expect([...lesAdresseliste(`${adresse} noe annet\n`).ulest]).toEqual([[1, `${adresse} noe annet`]]);
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

  describe('every address is named, with rows to paste', () => {
    const melding = (forsvunne: string[], nye: string[], bygde: string[] = []): string =>
      forsvunnetMelding({ forsvunne, nye }, [...bygde, ...nye]) ?? '';

    test('to the new address that is like it', () => {
      const tekst = melding(
        ['/saker/raad/2030/14/', '/emner/plan/'],
        ['/saker/raad/2030/15/', '/moeter/raad/2030-02-01/', '/vedtak/raad/2030/'],
      );
      expect(tekst).toContain('2 adresser som har vært publisert, finnes ikke lenger:');
      expect(tekst).toMatch(
        / {2}- fra: \/saker\/raad\/2030\/14\/\n {4}til: \/saker\/raad\/2030\/15\/ # se etter/,
      );
      expect(tekst).toContain('  - fra: /emner/plan/\n    trukket: {');
    });

    test('never to another sak that was there before', () => {
      expect(melding(['/saker/raad/2030/14/'], [], ['/saker/raad/2030/15/'])).toContain(
        '  - fra: /saker/raad/2030/14/\n    trukket: {',
      );
    });

    test('a document of a meeting leads to the meeting, a file of it to nothing', () => {
      const moete = '/moeter/raad/2030-02-01/';
      const tekst = melding([`${moete}referat/`, `${moete}vedlegg/9a.pdf`], [], [moete]);
      expect(tekst).toContain(`  - fra: ${moete}referat/\n    til: ${moete}\n`);
      expect(tekst).toContain(`  - fra: ${moete}vedlegg/9a.pdf\n    trukket: {`);
    });

    test('of very many, all are named and the first have rows', () => {
      const mange = (navn: string): string[] =>
        Array.from({ length: 2000 }, (_, n) => `/saker/${navn}/20${(n % 80) + 10}/${Math.ceil(n / 80)}/`);
      const tekst = melding(mange('raad'), mange('raadet'));
      expect(tekst.match(/^ {2}\/saker/gm)).toHaveLength(2000);
      expect(tekst.match(/^ {2}- fra/gm)).toHaveLength(40);
      expect(tekst.match(/til: \/saker\/raadet\//g)).toHaveLength(40);
      expect(tekst).toContain('(radene for de 40 første)');
    });
  });
});

import { expect, test } from 'vitest';
import { innsynskrav } from '../../../src/components/sak/innsyn.ts';
import { bygg, eksempelraad, les, md } from '../../domain/prove.ts';

const { arkiv, sak } = bygg(eksempelraad());
const unntatt = sak('eksempelraadet/2026/4');

/** What a mail program reads. */
function brev(adresse: string): { til: string; emne: string | null; tekst: string | null } {
  const { pathname: til, searchParams } = new URL(adresse);
  return { til, emne: searchParams.get('subject'), tekst: searchParams.get('body') };
}

test('the e-mail names committee, number, day, case and page', () => {
  expect(brev(innsynskrav(unntatt, arkiv))).toEqual({
    til: 'postkasse@example.org',
    emne: 'Innsyn i Eksempelrådet sak 4/26',
    tekst: [
      'Jeg ber om innsyn i sak 4/26.',
      '',
      'Utvalg: Eksempelrådet',
      'Saksnummer: 4/26',
      'Møtedato: 17. mars 2026',
      'Arkivsak: 26/00417',
      'Side: https://arkiv.example.org/saker/eksempelraadet/2026/4/',
    ].join('\r\n'),
  });
});

test('nothing in the names can become another field of the letter', () => {
  const navn = 'Råd & «Ek»?bcc=a@example.org#%0D';
  const { arkiv: annet } = bygg(
    les({
      'nettsted.yaml':
        'navn: A\nundertittel: A\nbeskrivelse: A\nutgiver: A\nkontakt: { navn: A, epost: a+b@example.org }\n',
      'utvalg/a.md': md(`navn: [{ navn: ${JSON.stringify(navn)} }]`),
      'moeter/a/2026-02-10/moete.md': md('dager: [{ dato: 2026-02-10 }]\npublisering: publisert'),
      'moeter/a/2026-02-10/sak-1.md': md(
        'saksnummer: 1/26\npublisering: { unntatt: { hjemmel: § 13, skjermetTittel: x } }',
      ),
    }),
  );
  const [saken] = annet.saker;
  const adresse = saken ? innsynskrav(saken, annet) : '';
  expect([...new URL(adresse).searchParams.keys()]).toEqual(['subject', 'body']);
  expect(brev(adresse).tekst).toContain(`Utvalg: ${navn}`);
  expect(decodeURIComponent(brev(adresse).til)).toBe('a+b@example.org');
});

test('without an address the page about access is what there is', () => {
  const { kontakt: _, ...nettsted } = arkiv.nettsted;
  expect(innsynskrav(unntatt, { nettsted })).toBe('/innsyn/');
});

import { describe, expect, it } from 'vitest';
import { lesFakta } from '#search/tabell/fakta';
import { lagVedleggsside, omtaleAv, vedleggsadresse } from '#search/kopi/vedleggsside';
import { bygg, eksempelraad, les, md, NETTSTED } from '../../domain/prove.ts';

const { moete } = bygg(eksempelraad());
const MOETE = moete('eksempelraadet/2025-02-11');
const omtale = (fil: string) => omtaleAv(MOETE, `vedlegg/${fil}`, '2026-03-01');

describe('omtaleAv', () => {
  it('calls a file what the list of attachments calls it, and knows the sak', () => {
    expect(omtale('tall.txt')).toMatchObject({
      tittel: 'Tall for bruk av kodeverk',
      sak: { saksnummer: '4/25' },
    });
  });

  it('calls it what the documents of the meeting call it', () => {
    expect(omtale('innkalling.pdf').tittel).toBe('Innkalling til møte i Eksempelrådet');
    expect(omtale('referat-raa.txt').tittel).toBe('Referat, uredigert tekst');
    expect(omtale('innkalling.pdf').sak).toBeUndefined();
  });

  it('calls a file that only a text links to by its name', () => {
    expect(omtale('figur-1.png').tittel).toBe('figur-1.png');
  });
});

describe('lagVedleggsside', () => {
  const html = lagVedleggsside(omtale('kostnader.pdf'), ['A < B & C\n\nD', '', 'Tredje'], 1_400_000);

  it('has the facts of the sak, the size and the number of pages', () => {
    expect(lesFakta(html)).toEqual({
      type: ['Vedlegg'],
      utvalg: ['Eksempelrådet'],
      aar: ['2025'],
      dato: ['2025-02-11'],
    });
    expect(html).toContain('data-pagefind-meta="sak[data-verdi]" data-verdi="Eksempelrådet sak 4/25"');
    expect(html).toContain('data-verdi="PDF, 1,4\u00a0MB, 3\u00a0sider"');
  });

  it('names the committee as its other pages do, whatever signs that has', () => {
    const { moete: finn } = bygg(
      les({
        'nettsted.yaml': NETTSTED,
        'utvalg/rd.md': md('navn: [{ navn: Rådet, kort: \'R & "<D>"\' }]'),
        'moeter/rd/2025-01-01/moete.md': md('dager: [{ dato: 2025-01-01 }]\npublisering: publisert'),
      }),
    );
    const side = lagVedleggsside(omtaleAv(finn('rd/2025-01-01'), 'vedlegg/a.txt', '2026-03-01'), ['x'], 1);
    expect(lesFakta(side).utvalg).toEqual(['R & "<D>"']);
  });

  it('has a heading with the anchor of every page that has text', () => {
    expect(html).toContain('<h2 id="page=1">Side 1</h2><p>A &lt; B &amp; C</p><p>D</p><h2 id="page=3">');
    expect(html).not.toContain('Side 2');
  });

  it('has no pages where the file has none', () => {
    expect(lagVedleggsside(omtale('tall.txt'), ['Tall'], 25)).not.toMatch(/<h2|sider/);
  });
});

it('the address is that of the file', () => {
  expect(vedleggsadresse(omtale('tall.txt'))).toBe('moeter/eksempelraadet/2025-02-11/vedlegg/tall.txt');
});

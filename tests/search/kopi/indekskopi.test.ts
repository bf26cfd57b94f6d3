import { describe, expect, it } from 'vitest';
import { indekskopi } from '#search/kopi/indekskopi';
import { utenMerker } from '#search/kopi/merke';

const side = (main: string, attributter = ''): string =>
  `<!doctype html><html lang="nb"><head><title>Sak</title></head><body><nav>Meny</nav>` +
  `<main id="innhold"${attributter} data-pagefind-body="">${main}</main><footer>Bunn</footer></body></html>`;

describe('indekskopi', () => {
  it('keeps the indexed element and nothing around it', () => {
    expect(indekskopi(side('<p>Tekst</p>'))).toBe(
      '<!doctype html><html lang="nb"><body><main id="innhold" data-pagefind-body=""><p>Tekst</p></main></body></html>',
    );
  });

  it('turns every dash into a hyphen', () => {
    expect(indekskopi(side('<p>2024\u20132027, e\u2011helse, \u22122, a\u2010b, 1\u20122</p>'))).toContain(
      '2024-2027, e-helse, -2, a-b, 1-2',
    );
  });

  it('takes soft hyphens out, makes hard spaces plain and composes letters', () => {
    expect(indekskopi(side('<p>helse\u00addata 17.\u00a0mai ra\u030ad</p>'))).toContain(
      'helsedata 17. mai råd',
    );
  });

  it('keeps the title as written for the list of hits', () => {
    const kopi = indekskopi(side('<h1 class="t">Strategi <em>2024\u20132027</em> for "rå\u00addet"</h1>'));
    expect(kopi).toContain('data-tittel="Strategi 2024\u20132027 for &quot;rådet&quot;"');
    expect(kopi).toContain('<em>2024-2027</em>');
  });

  it('keeps a tilde of the title from being taken for the mark', () => {
    const kopi = indekskopi(side('<h1>Om lag ~5</h1>'));
    const [, tittel = ''] = /data-tittel="([^"]*)"/.exec(kopi) ?? [];
    expect(utenMerker(tittel)).toBe('Om lag ~5');
  });

  it('gives the facts to the hit, several values as one', () => {
    const kopi = indekskopi(
      side(
        '<span data-soek="utvalg" data-verdi="A&#38;B"></span><span data-soek="utvalg" data-verdi="C"></span>',
      ),
    );
    expect(kopi).toContain('<span data-pagefind-meta="utvalg[data-verdi]" data-verdi="A&#38;B, C"></span>');
    expect(kopi).not.toContain('data-soek');
  });

  it('tells the language of a page that is not in bokmål', () => {
    expect(indekskopi(side('<p>Eit råd</p>', ' lang="nn"'))).toContain('data-pagefind-meta="spraak:nn"');
    expect(indekskopi(side('<p>Et råd</p>'))).not.toContain('spraak');
  });

  it('keeps the cells of a heading row apart', () => {
    expect(indekskopi(side('<tr><th>Saksnummer</th><th>Tittel</th></tr>'))).toContain(
      '<th>Saksnummer</th> <th>Tittel</th>',
    );
  });

  it('puts the facts beside the text last', () => {
    const kopi = indekskopi(side('<aside class="side">Eier $& </aside><p>Tekst</p>'));
    expect(kopi).toContain('<p>Tekst</p><aside class="side">Eier $& </aside>');
  });
});

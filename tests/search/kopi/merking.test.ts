import { describe, expect, it } from 'vitest';
import { leggTilSide, nyttLeksikon } from '#search/kopi/leksikon';
import { utenMerker } from '#search/kopi/merke';
import { lagMerking } from '#search/kopi/merking';
import { lagSplitter } from '#search/kopi/sammensetning';

const LAERT = '<p>om helse og data, en strategi, et direktorat. Vi sa at Helsedirektoratet kom.</p>';

function merk(html: string): string {
  const leksikon = nyttLeksikon();
  for (const side of [LAERT, html]) leggTilSide(leksikon, side);
  return lagMerking(leksikon, lagSplitter(leksikon))(html);
}

describe('lagMerking', () => {
  it('marks compounds in text, headings too, and never in an attribute', () => {
    expect(merk('<h1 data-tittel="Helsedata" title="a > helsedata">Helsedata</h1><p>Om helsedata.</p>')).toBe(
      '<h1 data-tittel="Helsedata" title="a > helsedata">Helse~data</h1><p>Om helse~data.</p>',
    );
  });

  it('leaves names whole, also where a sentence begins with them', () => {
    const side = '<p>Det er Helsedata <b>Helsestrategi</b> og Helsedirektoratet.</p><p>Helsedirektoratet</p>';
    expect(merk(side)).toBe(side);
  });

  it('leaves whole what has figures, capitals inside, or is a character reference', () => {
    const side = '<p>helsedata2 HELSEDATA &helsedata; e-helse</p>';
    expect(merk(side)).toBe(side);
  });

  it('leaves out what is not indexed', () => {
    const side =
      '<div data-pagefind-ignore><div>helsedata</div>helsedata</div><ul class="a merker"><li>helsedata</li></ul>' +
      '<summary>helsedata</summary><svg><text>helsedata</text></svg><!-- helsedata -->';
    expect(merk(`${side}<p>helsedata</p>`)).toBe(`${side}<p>helse~data</p>`);
  });

  it('gives text back as it was, with its own ~', () => {
    const kopi = merk('<p>ca. ~5 helsedata</p>');
    expect(kopi).toBe('<p>ca. \u223c5 helse~data</p>');
    expect(utenMerker(kopi)).toBe('<p>ca. ~5 helsedata</p>');
  });
});

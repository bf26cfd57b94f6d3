import { describe, expect, it } from 'vitest';
import { lagForklarer, medOrdforklaring } from '#search/kopi/forkortelser';
import { leggTilSide, nyttLeksikon } from '#search/kopi/leksikon';

const forklar = lagForklarer([
  { kort: 'DHO', former: ['DHO', 'digital hjemmeoppfølging', 'medisinsk avstandsoppfølging'] },
  { kort: 'KI', former: ['KI', 'kunstig intelligens', 'AI'] },
  { former: ['pasientens prøvesvar', 'prøvesvar'] },
]);
const paa = (html: string): string[] => forklar(leggTilSide(nyttLeksikon(), html));

describe('lagForklarer', () => {
  it('gives the other forms of what a page says, in the order of the glossary', () => {
    expect(paa('<p>AI i <a>DHO</a>-tjenester</p>')).toEqual([
      'digital hjemmeoppfølging',
      'medisinsk avstandsoppfølging',
      'KI',
      'kunstig intelligens',
    ]);
  });

  it('knows a long form in other endings, over elements', () => {
    expect(paa('<p>Den digitale <em>hjemmeoppfølgingen</em></p>')).toEqual([
      'DHO',
      'medisinsk avstandsoppfølging',
    ]);
  });

  it('takes whole words only, and abbreviations as they are written', () => {
    expect(paa('<p>ki, Kina, ai, digital post og hjemmeoppfølging</p>')).toEqual([]);
  });

  it('leaves out a form whose words are all on the page', () => {
    expect(paa('<p>pasientens prøvesvar</p>')).toEqual([]);
    expect(paa('<p>prøvesvar</p>')).toEqual(['pasientens prøvesvar']);
  });

  it('reads nothing that is not indexed', () => {
    expect(paa('<p data-pagefind-ignore>KI</p>')).toEqual([]);
  });
});

describe('medOrdforklaring', () => {
  it('puts the forms where the search finds them and no reader sees them', () => {
    expect(medOrdforklaring('<main>A</main>', ['B & "C"', '$&'])).toBe(
      '<main>A<span data-pagefind-meta="ordforklaring[data-verdi]" data-verdi="B &amp; &quot;C&quot;, $&amp;"></span></main>',
    );
    expect(medOrdforklaring('<main>A</main>', [])).toBe('<main>A</main>');
  });
});

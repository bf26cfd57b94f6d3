import { buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { lesInnhold } from '#sources/innhold';
import { describe, expect, test } from 'vitest';
import { medEkteTekst } from '../../../scripts/maalsoek/ekte-side.ts';
import { type Sakstekst, sakstekster } from '../../../scripts/maalsoek/sakstekst.ts';

describe('sakstekster', () => {
  const DATO = '2026-11-26';
  const { filer, vedlegg } = lesInnhold('content');
  const { arkiv } = buildArkiv(offentlig(filer, DATO), DATO, vedlegg);
  /** Every source: its lines are their own numbers, but for the headings of one set of minutes. */
  const lesKilde = (fil: string): string[] =>
    Array.from({ length: 4000 }, (_, nr) =>
      fil.startsWith('004') && nr === 79 ? '2/26 Orientering' : `L${nr + 1}`,
    );
  const tekster = sakstekster(arkiv, lesKilde);

  test('a paper that names its sak is the lines that the meeting says', () => {
    const papir = tekster.get('fagraadet/2026/10')?.papir[0];
    expect([papir?.[0], papir?.at(-1)]).toEqual(['L149', 'L226']);
  });

  test('a paper with a title of its own belongs to the sak with the nearest title', () => {
    expect(tekster.get('e-helseraad/2024/23')?.papir[0]?.[0]).toBe('L1546');
    expect(tekster.get('e-helseraad/2024/24')?.papir[0]?.[0]).toBe('L1825');
  });

  test('minutes are cut at their headings', () => {
    const referat = tekster.get('fagraadet/2026/2')?.referat[0];
    expect([referat?.[0], referat?.at(-1)]).toEqual(['2/26 Orientering', 'L147']);
    expect(tekster.get('fagraadet/2026/3')).toBeUndefined();
  });
});

describe('medEkteTekst', () => {
  const side =
    '<!doctype html><html lang="nb"><body><main data-pagefind-body><h1>Kodeverk</h1><p class="ingress">Gjenfortalt.</p>' +
    '<div class="hoved tekst"><section id="vedtak"><p>Gjenfortalt.</p></section><section id="vedlegg">Notat</section></div></main></body></html>';
  const tekst: Sakstekst = {
    innkalling: [['1/26 Kodeverk', 'Forslag til vedtak:', 'Rådet drøfter.']],
    papir: [],
    lysark: [],
    referat: [['1/26 Kodeverk', 'Innspill <fra KS> & andre', 'Vedtak:', 'Rådet drøftet.']],
  };

  test('title and facts stay, the text is the printed one, under the headings of a sak page', () => {
    const html = medEkteTekst(side, tekst);
    expect(html).not.toContain('Gjenfortalt');
    expect(html).toContain('<main data-pagefind-body');
    expect(html).toContain('<h1>Kodeverk</h1>');
    expect(html).toContain('<section id="vedlegg">Notat</section>');
    expect(html).toContain(
      '<section id="vedtak"><h2 id="vedtak-tittel">Vedtak</h2><p>Rådet drøftet.</p></section>',
    );
    expect([...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'vedtak',
      'forslag-innkallingen',
      'behandling',
      'saksutredning',
      'vedlegg',
    ]);
  });

  test('the printed text is text', () => {
    expect(medEkteTekst(side, tekst)).toContain('&amp; andre');
  });

  test('a page without a place for text is a fault', () => {
    expect(() => medEkteTekst('<main></main>', tekst)).toThrow('ikke noe sted');
  });
});

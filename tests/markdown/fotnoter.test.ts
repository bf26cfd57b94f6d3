import { describe, expect, it } from 'vitest';
import { lesKropp } from '#markdown/les';

const les = (tekst: string, idPrefiks = 'nuit-2025-14') => lesKropp(tekst, { foersteLinje: 1, idPrefiks });

const alt = (tekst: string, prefiks?: string) => {
  const kropp = les(tekst, prefiks);
  return kropp.seksjoner.map((s) => s.html).join('') + (kropp.fotnoter ?? '');
};
const alle = (html: string, moenster: RegExp) => [...html.matchAll(moenster)].map((m) => m[1] ?? '');
const ider = (html: string) => alle(html, / id="([^"]*)"/gu);
const maal = (html: string) => alle(html, / href="#([^"]*)"/gu);

describe('footnotes', () => {
  const tekst = '## Bakgrunn\n\nEn[^1] og to[^*] og en igjen[^1].\n\n[^1]: Første.\n\n[^*]: Andre.';

  it('stand apart from the sections, in Norwegian', () => {
    const kropp = les(tekst);
    expect(kropp.seksjoner[0]?.html).not.toContain('Første');
    expect(kropp.seksjoner[0]?.tekst).toBe('En og to og en igjen.');
    expect(kropp.fotnoter).toMatch(/^<ol>[^]*<\/ol>$/u);
    expect(kropp.fotnoter).toContain('aria-label="Tilbake til henvisning 1"');
    expect(kropp.fotnoter).toContain('aria-label="Tilbake til henvisning 1 (2)"');
    expect(kropp.seksjoner[0]?.html).toContain('aria-label="Fotnote 2"');
  });

  it('have links that land', () => {
    const html = alt(tekst);
    expect(maal(html)).toHaveLength(6);
    expect(ider(html)).toEqual(expect.arrayContaining(maal(html)));
  });

  it('do not collide between bodies', () => {
    const annen = ider(alt(tekst, 'nuit-2025-15'));
    expect(ider(alt(tekst, 'nuit-2025-14')).filter((id) => annen.includes(id))).toEqual([]);
  });

  it.each(['1-2', 'fnref-1', '" onclick="x', '<script>', 'ref-1', 'å%20', '__proto__', 'constructor'])(
    'give the label «%s» no say in the ids',
    (merke) => {
      const html = alt(`A[^1][^1] B[^${merke}]\n\n[^1]: X\n[^${merke}]: Y`);
      expect(new Set(ider(html)).size).toBe(ider(html).length);
      for (const id of ider(html)) expect(id).toMatch(/^nuit-2025-14-fn(?:ref)?-\d+(?:-\d+)?$/u);
    },
  );

  it('leave their ids alone when a heading asks for one', () => {
    const html = alt('A[^1]\n\n### nuit 2025 14 fn 1\n\n### nuit 2025 14 fnref 1\n\n[^1]: X');
    expect(new Set(ider(html)).size).toBe(ider(html).length);
  });

  it('of a section heading land in the section', () => {
    const html = alt('## Bakgrunn[^1]\n\nA\n\n[^1]: X');
    expect(ider(html)).toEqual(expect.arrayContaining(maal(html)));
    expect(les('## Bakgrunn[^1]\n\nA\n\n[^1]: X').seksjoner[0]).toMatchObject({
      slag: 'bakgrunn',
      tittel: 'Bakgrunn',
    });
  });

  it('may mention a sak', () => {
    const kropp = les('A[^1]\n\n[^1]: Se sak 9/25.');
    expect(kropp.omtaler[0]?.nummer).toBe('9/25');
    expect(kropp.fotnoter).toContain('<saks-ref data-nr="0">');
  });

  it('that nothing refers to are reported, as are second ones of a name', () => {
    expect(les('A[^1]\n\n[^1]: X\n[^1]: Y\n[^2]: Z').bortfall).toEqual([
      { slag: 'fotnote', skrevet: '[^1]: Y', linje: 4, kolonne: 1 },
      { slag: 'fotnote', skrevet: '[^2]: Z', linje: 5, kolonne: 1 },
    ]);
  });
});

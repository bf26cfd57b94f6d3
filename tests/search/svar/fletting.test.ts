import { describe, expect, it } from 'vitest';
import { flett } from '#search/svar/fletting';
import type { Indekstreff } from '#search/indeks';
import { naerhet } from '#search/svar/naerhet';
import { avOrd } from '#search/ord/variant';
import { gjeldende, type Variantsvar } from '#search/svar/variantsvar';

const treff = (sider: Record<string, number>, steder: readonly number[] = [1]): Map<string, Indekstreff> =>
  new Map(Object.entries(sider).map(([id, poeng]) => [id, { poeng, steder, iTittel: false }]));

const svar = (
  ord: number,
  sider: Record<string, number>,
  rest: Partial<Variantsvar['variant']> & { steder?: readonly number[] } = {},
): Variantsvar => ({
  variant: { ...avOrd([rest.term ?? 'ordet'], { slag: 'ordet', vekt: 1, ord: [ord] }), ...rest },
  treff: treff(sider, rest.steder),
});

const rekke = (alle: readonly Variantsvar[], ord: number, sider = 100): string[] =>
  [...flett(ord, alle, sider)].sort((a, b) => b[1] - a[1]).map(([id]) => id);

describe('flett', () => {
  it('puts a page with all words before one with the best of one', () => {
    expect(rekke([svar(0, { en: 0.9, begge: 0.3 }), svar(1, { begge: 0.3 })], 2)).toEqual(['begge', 'en']);
  });

  it('lets a rare word count more than a common one', () => {
    const vanlig = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`v${i}`, 0.5]));
    expect(rekke([svar(0, vanlig), svar(1, { sjelden: 0.5 })], 2)[0]).toBe('sjelden');
  });

  it('takes the best answer to a word, not all of them', () => {
    const to = [svar(0, { a: 0.5, b: 0.6 }), svar(0, { a: 0.5 }, { vekt: 0.9 })];
    expect(rekke(to, 1)).toEqual(['b', 'a']);
  });

  it('asks nothing of pages for a word that nothing answers', () => {
    const alene = flett(1, [svar(0, { a: 0.5 })], 100);
    expect(flett(2, [svar(0, { a: 0.5 })], 100).get('a')).toBeCloseTo(alene.get('a') ?? 0);
  });

  it('puts words together before words apart', () => {
    const sammen = [svar(0, { a: 0.5 }, { steder: [4] }), svar(1, { a: 0.5 }, { steder: [5] })];
    const spredt = [svar(0, { b: 0.5 }, { steder: [4] }), svar(1, { b: 0.5 }, { steder: [90] })];
    expect(rekke([...spredt, ...sammen], 2)).toEqual(['a', 'b']);
  });
});

describe('naerhet', () => {
  const paa = (...steder: number[]) => ({ steder, iTittel: false });

  it('falls with the distance, whatever the order', () => {
    const verdier = [1, 4, 10, 50].map((n) => naerhet([paa(100), paa(100 + n)]));
    expect(verdier).toEqual(verdier.toSorted((a, b) => b - a));
    expect(new Set(verdier).size).toBe(4);
    expect(naerhet([paa(5), paa(4)])).toBe(naerhet([paa(4), paa(5)]));
  });

  it('is full in the title, and nothing where a word is missing or alone', () => {
    expect(
      naerhet([
        { steder: [], iTittel: true },
        { steder: [9], iTittel: true },
      ]),
    ).toBe(1);
    expect(naerhet([paa(1), undefined])).toBe(0);
    expect(naerhet([paa(1)])).toBe(0);
  });
});

describe('gjeldende', () => {
  const slagene = (alle: readonly Variantsvar[]): string[] =>
    gjeldende(alle).map(({ variant }) => variant.slag);

  it('takes no guess for a word that stands somewhere', () => {
    expect(slagene([svar(0, { a: 1 }, { slag: 'eksakt' }), svar(0, { b: 1 }, { slag: 'stavet' })])).toEqual([
      'eksakt',
    ]);
  });

  it('takes a short part only beside other words', () => {
    const del = svar(0, { a: 1 }, { slag: 'del', term: 'melding' });
    expect(slagene([del])).toEqual([]);
    // Short but for its ending.
    expect(slagene([svar(0, { a: 1 }, { slag: 'del', term: 'arbeidet' })])).toEqual([]);
    expect(slagene([del, svar(1, { a: 1 })])).toEqual(['del', 'ordet']);
    expect(slagene([svar(0, { a: 1 }, { slag: 'del', term: 'kjernejournal' })])).toEqual(['del']);
  });

  it('leaves out what found nothing', () => {
    expect(slagene([svar(0, {}), svar(0, { a: 1 }, { slag: 'maalform' })])).toEqual(['maalform']);
  });
});

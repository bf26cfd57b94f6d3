import { describe, expect, it } from 'vitest';
import { fraseI, ordI, svarerTil, velgOrd } from '#search/ord';

describe('ordI', () => {
  it('gives each word once, without bare punctuation', () => {
    expect(ordI('Gap\u2011analyse – og  gap-analyse (EHDS)?')).toEqual(['gap-analyse', 'og', '(ehds)?']);
  });
});

describe('fraseI', () => {
  it.each(['"norsk helsenett"', '«norsk helsenett»', ' “norsk helsenett” '])(
    'finds the phrase in %s',
    (q) => {
      expect(fraseI(q)).toBe('norsk helsenett');
    },
  );
  it('is nothing without marks around it all', () => {
    expect(fraseI('"norsk" helsenett')).toBeUndefined();
  });
});

describe('svarerTil', () => {
  it.each([
    ['helse', 'helsedataområdet'],
    ['radsmodell', 'Rådsmodell,'],
    ['vedtakene', 'vedtak'],
    ['saker', 'saken'],
    ['styret', 'styre'],
    ['nettlege', 'nettlegen'],
    ['gapanalyse', 'gap-analysen'],
    ['analyse', 'gap-analysen'],
    ['9/25', '9/25.'],
  ])('«%s» is answered by «%s»', (soekeord, ord) => {
    expect(svarerTil(soekeord, ord)).toBe(true);
  });

  it.each([
    ['bitcoin', 'bit'],
    ['xyzzy', 'x'],
    ['elbil', 'elektronisk'],
    ['1/24', '1/25'],
  ])('«%s» is not answered by «%s»', (soekeord, ord) => {
    expect(svarerTil(soekeord, ord)).toBe(false);
  });
});

describe('velgOrd', () => {
  it('keeps the words of the page with the most and rarest of them', () => {
    const treff = [
      { ord: 'hva', sider: ['a', 'b', 'c'] },
      { ord: 'nettlege', sider: ['c'] },
      { ord: 'bestemt', sider: ['a'] },
      { ord: 'frister', sider: ['c', 'd'] },
    ];
    expect(velgOrd(treff)).toEqual(['hva', 'nettlege', 'frister']);
  });
});

import { describe, expect, it } from 'vitest';
import { fraseI, ordI } from '#search/ord/ord';

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

import { describe, expect, it } from 'vitest';
import { ordI } from '#search/ord/ord';

describe('ordI', () => {
  it('gives each word once, without bare punctuation', () => {
    expect(ordI('Gap\u2011analyse – og  gap-analyse (EHDS)?')).toEqual(['gap-analyse', 'og', '(ehds)?']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flat, noekkel } from '#search/ord/noekkel';
import { maalformer } from '#search/ord/nynorsk';

const noeklerAv = (ord: string): string[] => maalformer(ord).map(noekkel);

describe('maalformer', () => {
  it.each([
    ['heimeoppfølging', 'hjemmeoppfølging'],
    ['sjukepleiarforbundet', 'sykepleierforbundet'],
    ['helsetenestene', 'helsetjenestene'],
    ['verksemd', 'virksomhet'],
    ['høyringsfrist', 'høringsfrist'],
    ['rettleiing', 'veiledning'],
    ['tilrådinga', 'anbefaling'],
    ['eining', 'enhet'],
    ['fastlegane', 'fastlegene'],
    ['løysingane', 'løsningene'],
    ['moglegheit', 'mulighet'],
    ['utgreiing', 'utredning'],
    ['utval', 'utvalg'],
    ['innbyggjarar', 'innbyggere'],
  ])('«%s» and «%s» mean the same, both ways', (nynorsk, bokmaal) => {
    expect(noeklerAv(nynorsk)).toContain(noekkel(bokmaal));
    expect(noeklerAv(bokmaal)).toContain(noekkel(nynorsk));
  });

  it('does not go there and back to another word', () => {
    expect(noeklerAv('sikkerhet')).not.toContain(noekkel('trygghet'));
  });

  it('gives no more than can be looked for, however many places may differ', () => {
    expect(maalformer('arane'.repeat(12)).length).toBeLessThanOrEqual(400);
  });

  it('gives a handful of letters, never the word itself, for anything', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå]{1,24}$/), (ord) => {
        const former = maalformer(ord);
        expect(former).not.toContain(flat(ord));
        expect(new Set(former).size).toBe(former.length);
        expect(former.length).toBeLessThan(400);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { forkortelserI } from '#search/ord/forkortet';
import { noekkel } from '#search/ord/noekkel';
import { skrevetSammen, somLedd } from '#search/ord/ordpar';
import { listeMed } from '../smaaarkiv.ts';

const FORMER = {
  helsedatastrategi: 3,
  'e-resept': 5,
  'icd-11': 2,
  virksomhetsplan: 4,
  legemiddelregister: 1,
  legemiddel: 9,
  legemidler: 8,
  register: 7,
  leverandøravtaler: 2,
  'digital-hjemmeoppfolging': 1,
};

describe('skrevetSammen', () => {
  it.each([
    ['helse data strategi', 'helsedatastrategi', [0, 1, 2]],
    ['om e resept', 'e-resept', [1, 2]],
    ['icd 11', 'icd-11', [0, 1]],
    ['virksomhet plan', 'virksomhetsplan', [0, 1]],
  ])('«%s» is «%s»', async (q, form, ord) => {
    const funnet = await skrevetSammen(q.split(' '), listeMed(FORMER));
    expect(funnet.map((f) => [f.former[0]?.form, f.ord])).toEqual([[form, ord]]);
  });

  it('takes no word for an ending of the one before', async () => {
    expect(await skrevetSammen(['plan', 'er'], listeMed({ plan: 3, er: 9 }))).toEqual([]);
  });

  it('leaves a word with hyphens to its parts', async () => {
    expect(await skrevetSammen(['digital', 'hjemmeoppfolging'], listeMed(FORMER))).toEqual([]);
  });
});

describe('somLedd', () => {
  it.each([
    ['register legemidler', 'legemiddelregister'],
    ['legemidler register', 'legemiddelregister'],
    ['avtaler leverandører', 'leverandøravtaler'],
  ])('«%s» is «%s»', async (q, form) => {
    const liste = listeMed(FORMER);
    await liste.hent(q.split(' ').map(noekkel));
    const funnet = somLedd(q.split(' '), liste);
    expect(funnet.map((f) => [f.former[0]?.form, f.ord])).toEqual([[form, [0, 1]]]);
  });
});

describe('forkortelserI', () => {
  const oppslag = { forkortelser: [{ former: ['DHO', 'digital hjemmeoppfølging'], kort: 'DHO' }] };

  it.each([
    ['dho barrierer', [0], ['digital', 'hjemmeoppfølging']],
    ['barrierer for digital hjemmeoppfolging', [2, 3], ['DHO']],
  ])('in «%s»', (q, ord, annen) => {
    expect(forkortelserI(q.split(' '), oppslag)).toEqual([{ ord, andre: [annen] }]);
  });

  it('needs every word of the long form', () => {
    expect(forkortelserI(['digital', 'oppfølging'], oppslag)).toEqual([]);
  });
});

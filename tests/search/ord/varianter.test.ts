import { describe, expect, it } from 'vitest';
import { noekkel } from '#search/ord/noekkel';
import { varianterAv } from '#search/ord/varianter';
import { listeMed } from '../smaaarkiv.ts';

async function varianter(ord: string, former: Readonly<Record<string, number>>): Promise<string[]> {
  const liste = listeMed(former);
  await liste.hent([noekkel(ord)]);
  return (await varianterAv(ord, 0, { liste, sider: 100 })).map(({ slag, term }) => `${slag} ${term}`);
}

describe('an unknown word', () => {
  it('that is one letter from another is not split as well', async () => {
    expect(await varianter('helsdata', { helsedata: 4, hele: 5, data: 9 })).toEqual([
      'eksakt "helsdata"',
      'stavet helsedata',
    ]);
  });

  it('is no beginning of words that only share its stem', async () => {
    const former = { internasjonal: 9, interesse: 8 };
    expect(await varianter('internettelig', former)).not.toContain('ordet internasjonal');
    expect(await varianter('internasj', former)).toContain('ordet internasjonal');
  });
});

it('parts are asked for within one longer compound first, by the stem that finds the others', async () => {
  const former = { beredskap: 9, registre: 19, register: 4 };
  expect(await varianter('beredskapsregisteret', former)).toEqual([
    'eksakt "beredskapsregisteret"',
    'delt beredskap register',
    'delt beredskap register',
  ]);
});

it('a word of both forms of Norwegian is asked for in both, however rare the one is', async () => {
  const former = { helseforetakene: 25, helseføretaka: 1 };
  const begge = ['ordet helseforetakene', 'ordet helseføretaka'];
  expect(await varianter('helseforetakene', former)).toEqual(begge);
  expect(await varianter('helseføretak', former)).toContain('ordet helseforetakene');
});

describe('a word with the stem of others', () => {
  it('is the one that it looks like', async () => {
    expect(await varianter('inteligens', { intern: 9, intelligens: 2 })).toEqual(['stavet intelligens']);
    expect(await varianter('mulighetene', { mulig: 9, mugne: 2 })).toEqual(['ordet mulighetene']);
  });
});

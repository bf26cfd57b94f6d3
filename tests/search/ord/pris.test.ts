import { describe, expect, it } from 'vitest';
import { noekkel } from '#search/ord/noekkel';
import { tilRimeligPris } from '#search/ord/pris';
import { avOrd, type Variant } from '#search/ord/variant';
import { listeMed } from '../smaaarkiv.ts';

const FORMER = { nasjonal: 9000, felles: 8000, prøvesvar: 12, nettverk: 6000, digital: 900 };
const SIDER = 12_000;

const selv = (ord: string, nr: number): Variant => avOrd([ord], { slag: 'ordet', vekt: 1, ord: [nr] });

async function tilPris(varianter: readonly Variant[], former: Record<string, number> = FORMER) {
  const liste = listeMed(former, SIDER);
  await liste.hent(Object.keys(former).map(noekkel));
  return tilRimeligPris(varianter, { liste, sider: SIDER });
}

describe('tilRimeligPris', () => {
  it('searches a common word where the rarest one is', async () => {
    const valgt = await tilPris([selv('nasjonal', 0), selv('prøvesvar', 1)]);
    expect(valgt.map(({ term, vanlig }) => [term, vanlig?.hos])).toEqual([
      ['nasjonal', 'prøvesvar'],
      ['prøvesvar', undefined],
    ]);
  });

  it('asks only whether it is there when all words are common, but for the rarest', async () => {
    const valgt = await tilPris([selv('nasjonal', 0), selv('felles', 1)]);
    expect(valgt.map(({ vanlig }) => vanlig)).toEqual([{ sider: 9000 }, undefined]);
  });

  it('searches a common word alone as any other', async () => {
    expect(await tilPris([selv('nasjonal', 0)])).toEqual([selv('nasjonal', 0)]);
  });

  it('leaves out guesses on thousands of pages', async () => {
    const deler = avOrd(['prøvesvar', 'nettverk'], { slag: 'ledd', vekt: 0.5, ord: [0], avstand: 3 });
    expect(await tilPris([selv('prøvesvar', 0), deler])).toEqual([selv('prøvesvar', 0)]);
  });

  it('changes nothing in a small archive', async () => {
    const alle = [selv('nasjonal', 0), selv('felles', 1)];
    expect(await tilPris(alle, { nasjonal: 90, felles: 80 })).toEqual(alle);
  });
});

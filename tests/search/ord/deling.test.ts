import { describe, expect, it } from 'vitest';
import { delI, stoersteLedd } from '#search/ord/deling';
import { noekkel } from '#search/ord/noekkel';
import { overstemt, overstemtGrense } from '#search/ord/overstemt';
import { listeMed } from '../smaaarkiv.ts';

const LISTE = {
  legemiddel: 9,
  legemidler: 5,
  register: 7,
  helse: 20,
  data: 9,
  strategi: 4,
  kjerne: 2,
  journal: 5,
  kjernejournal: 8,
  evaluerer: 3,
  ingen: 9,
  råd: 5,
  modell: 4,
};

async function deltI(ord: string): Promise<string[] | undefined> {
  const liste = listeMed(LISTE);
  await liste.hent([noekkel(ord)]);
  return (await delI(ord, liste))?.map(({ former }) => former[0]?.form ?? '');
}

describe('delI', () => {
  it.each([
    ['legemiddelregister', ['legemiddel', 'register']],
    ['helsestrategien', ['helse', 'strategi']],
    ['rådsmodellar', ['råd', 'modell']],
    ['raadsmodell', ['råd', 'modell']],
  ])('«%s» is %j', async (ord, deler) => {
    expect(await deltI(ord)).toEqual(deler);
  });

  it.each(['evalueringen', 'helse', 'xyzzy', 'helselotteri'])(
    '«%s» is no compound of known words',
    async (ord) => {
      expect(await deltI(ord)).toBeUndefined();
    },
  );
});

describe('stoersteLedd', () => {
  it.each([
    ['kjernejournalprosjekt', 'kjernejournal'],
    ['lotteriregister', 'register'],
    ['skatteråd', undefined],
  ])('the part of «%s» that says most is «%s»', async (ord, ventet) => {
    const liste = listeMed(LISTE);
    await liste.hent([noekkel(ord)]);
    expect((await stoersteLedd(ord, liste))?.former[0]?.form).toBe(ventet);
  });
});

describe('overstemt', () => {
  it.each([
    ['nettlege', ['nett', 'lege']],
    ['fastlegene', ['fast', 'lege']],
    ['statslegens', ['stat', 'lege']],
    ['pasientjournalloven', ['pasientjournal', 'lov']],
  ])('«%s» is found by %j', (ord, deler) => {
    expect(overstemt(ord)).toEqual(deler);
    expect(ord.slice(overstemtGrense(ord))).toMatch(/^(?:lege|lov)/);
  });

  it.each(['lege', 'loven', 'legemiddel', 'kjernejournal', 'e-helseloven2'])(
    '«%s» is found as it is',
    (ord) => {
      expect(overstemt(ord)).toBeUndefined();
    },
  );
});

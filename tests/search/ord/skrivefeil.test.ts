import { describe, expect, it } from 'vitest';
import { avstand, delerForSkrivefeil, naermeste } from '#search/ord/skrivefeil';
import { listeMed } from '../smaaarkiv.ts';

async function naereTil(ord: string, former: readonly string[]): Promise<string[]> {
  const liste = listeMed(Object.fromEntries(former.map((form) => [form, 1])));
  await liste.hent(delerForSkrivefeil(ord));
  return naermeste(ord, liste).map(({ form }) => form);
}

describe('avstand', () => {
  it.each([
    ['betalingspilkt', 'betalingsplikt', 1],
    ['hornes', 'hornnes', 1],
    ['abcdefgh', 'badcefgh', 3],
    ['ab', 'ab', 0],
  ])('%s – %s: %i', (a, b, ventet) => {
    expect(avstand(a, b)).toBe(ventet);
    expect(avstand(b, a)).toBe(ventet);
  });
});

describe('naermeste', () => {
  it.each([
    ['kjernejornal', 'kjernejournal'],
    ['kjernejuornal', 'kjernejournal'],
    ['pasientopsummering', 'pasientoppsummering'],
    ['provesvarr', 'prøvesvar'],
    ['hornes', 'hornnes'],
    ['jkernejournal', 'kjernejournal'],
  ])('«%s» is meant as «%s»', async (skrevet, ment) => {
    expect(await naereTil(skrevet, [ment, 'helsedata', 'kjerne', 'journal'])).toEqual([ment]);
  });

  it.each([
    ['elbil', 'ebil'],
    ['bolig', 'belig'],
    ['test', 'hest'],
    ['lofoten', 'løfte'],
    ['bitcoin', 'bitching'],
    ['journal', 'kommunal'],
    ['icd11', 'icd10'],
  ])('«%s» is not meant as «%s»', async (skrevet, annet) => {
    expect(await naereTil(skrevet, [annet])).toEqual([]);
  });

  it('takes the nearest ones only', async () => {
    expect(await naereTil('evalurering', ['evaluering', 'evaluerings', 'evaluerer'])).toEqual(['evaluering']);
  });
});

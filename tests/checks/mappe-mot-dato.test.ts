import { expect, test } from 'vitest';
import { ugyldigInnholdsnavn } from '../../src/sources/navn.ts';
import { minsteArkiv, MOETE, moete, sak, sjekkTekster } from './arkivet.ts';

const iMappen = (mappe: string): string[] =>
  sjekkTekster(
    minsteArkiv({
      [`${MOETE}/moete.md`]: undefined,
      [`${MOETE}/sak-1.md`]: undefined,
      [`moeter/raad/${mappe}/moete.md`]: moete('2030-02-01'),
      [`moeter/raad/${mappe}/sak-1.md`]: sak('1/30'),
    }),
  ).funn.map(({ regel }) => regel);

test('a folder named by the day in another form gets one answer, the ISO day', () => {
  expect(ugyldigInnholdsnavn('01.02.2030')?.forventet).toMatch(/: 2030-02-01$/u);
  expect(iMappen('01.02.2030')).toEqual([]);
  expect(iMappen('2030-02-02')).toEqual(['mappe-mot-dato']);
});

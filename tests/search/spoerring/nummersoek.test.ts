import { expect, it } from 'vitest';
import { atomerI } from '#search/spoerring/atomer';
import { finnNumre } from '#search/spoerring/nummersoek';

const les = (q: string) =>
  finnNumre(atomerI(q), []).map(
    ({ nr, aar, bokstav = '', av = '', sikkert }) =>
      `${av && `${av} `}${nr}${aar === undefined ? '' : `/${aar}`}${bokstav}${sikkert ? '' : '?'}`,
  );

it.each([
  ['14/24', '14/2024'],
  [' 14 / 24 ', '14/2024'],
  ['014/24', '14/2024'],
  ['0014/24', '14/2024'],
  ['s. 14/24', '14/2024'],
  ['14/2024', '14/2024'],
  ['14/24.', '14/2024'],
  ['14/24, NUIT', '14/2024'],
  ['(14/24)', '14/2024'],
  ['nr. 14/24', '14/2024'],
  ['sak 14/24', 'sak 14/2024'],
  ['SAK: 14/24', 'sak 14/2024'],
  ['Sak\u00a014/24', 'sak 14/2024'],
  ['sak nr. 14/24', 'sak 14/2024'],
  ['saksnr.14/24', 'sak 14/2024'],
  ['Saksnummer 14-24', 'sak 14/2024'],
  ['sak 14–24', 'sak 14/2024'],
  ['sak 14 24', 'sak 14/2024'],
  ['sak 14.24', 'sak 14/2024'],
  ['sak 14 i 2024', 'sak 14/2024'],
  ['26/20b', '26/2020b'],
  ['26b/20', '26/2020b'],
  ['26/20 (b)', '26/2020b'],
  ['26/20 B', '26/2020b'],
  ['Møte 2/25', 'moete 2/2025'],
  ['mote nr 2/2025', 'moete 2/2025'],
  ['sak 14', 'sak 14?'],
  ['14 24', '14/2024?'],
  ['14-24', '14/2024?'],
  ['14.24', '14/2024?'],
])('«%s» is %s', (q, ventet) => {
  expect(les(q)).toEqual([ventet]);
});

it('finds several', () => {
  expect(les('sak 9/25 og 10/25')).toEqual(['sak 9/2025', '10/2025']);
});

it.each([
  '',
  '24/01873-6',
  'TB2024-80',
  '2024-2027',
  '14/245',
  '0/24',
  '1.15.05.2025',
  'icd-11',
  '9/25-10',
  'møte 15',
])('«%s» has none', (q) => {
  expect(les(q)).toEqual([]);
});

it('does not take a letter that begins another word', () => {
  expect(les('26/20 e helse')).toEqual(['26/2020']);
});

import { describe, expect, it } from 'vitest';
import { finnNumre } from '#markdown/lenking';

const funnet = (tekst: string) =>
  finnNumre(tekst).map((f) => `${f.slag} ${f.nummer} «${tekst.slice(f.fra, f.til)}»`);

describe('finnNumre', () => {
  it.each([
    ['Se sak 14/24.', ['sak 14/24 «sak 14/24»']],
    ['Sak 21-24 ble utsatt', ['sak 21/24 «Sak 21-24»']],
    ['saksnr. 14/24', ['sak 14/24 «saksnr. 14/24»']],
    ['Saksnummer: 9/25', ['sak 9/25 «Saksnummer: 9/25»']],
    ['sakene 4/25 og 5/25', ['sak 4/25 «4/25»', 'sak 5/25 «5/25»']],
    ['sakene 12/24–15/24', ['sak 12/24 «12/24»', 'sak 15/24 «15/24»']],
    ['NUIT 9/25', ['sak 9/25 «9/25»']],
    ['27/22 (NUFA)', ['sak 27/22 «27/22»']],
    ['14/2024', ['sak 14/24 «14/2024»']],
    ['e-helsestyre 26/20b', ['sak 26/20b «26/20b»']],
    ['sak 12/09', ['sak 12/09 «sak 12/09»']],
    ['Møte 3/24', ['moete 3/24 «Møte 3/24»']],
    ['i møte 3/2024', ['moete 3/24 «møte 3/2024»']],
    ['møtene 2/24 og 3/24', ['moete 2/24 «2/24»', 'moete 3/24 «3/24»']],
    ['sak 4/25 i møte 2/25', ['sak 4/25 «sak 4/25»', 'moete 2/25 «møte 2/25»']],
    ['(sak 09/25)', ['sak 9/25 «sak 09/25»']],
  ])('finds «%s»', (tekst, ventet) => {
    expect(funnet(tekst)).toEqual(ventet);
  });

  it.each([
    '13/6-2024',
    '13/06-2024',
    '1/12',
    '31/12/24',
    '1/3 av kommunene',
    'døgnet rundt 24/7',
    'i 2024/25',
    '1/1',
    'TB2024-80',
    'TB 2024-80',
    'arkivsak 24/01873',
    'arkivsak 24/01873-6',
    'arkivsak 24/18',
    'forholdet 16:9',
    '120/80',
    'skoleåret 24/25',
    'møte 17-18 oktober',
    'sakene 21-24',
    'https://example.no/14/24',
    'versjon 1.14/24',
    '200/24',
    '0/24',
    'kl. 11.00–14.00',
  ])('leaves «%s» alone', (tekst) => {
    expect(funnet(tekst)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { foreslaa, lagHoppord } from '#search/hopp/forslag';
import { type Hoppmaal, moetetekst } from '#search/hopp/hoppmaal';

const sak = (utvalg: string, aar: number, nr: string, tekst: string): Hoppmaal => ({
  sti: `saker/${utvalg.toLowerCase()}/${aar}/${nr}/`,
  slag: 'Sak',
  tekst,
  nummer: `${Number.parseInt(nr, 10)}/${aar % 100}${nr.replace(/^\d+/, '')}`,
  utvalgId: utvalg.toLowerCase(),
  utvalg,
  aar: String(aar),
  ogsaa: [],
});
const moete = (utvalg: string, dato: string, nummer: string): Hoppmaal => ({
  sti: `moeter/${utvalg.toLowerCase()}/${dato}/`,
  slag: 'Møte',
  tekst: moetetekst(dato),
  nummer,
  utvalgId: utvalg.toLowerCase(),
  utvalg,
  dato,
  aar: dato.slice(0, 4),
  ogsaa: [],
});
const annet = (slag: Hoppmaal['slag'], id: string, tekst: string, ...ogsaa: string[]): Hoppmaal => ({
  sti: `${slag.toLowerCase()}/${id}/`,
  slag,
  tekst,
  ...(slag === 'Utvalg' ? { utvalgId: id } : {}),
  ogsaa,
});

const hopp = lagHoppord([
  annet('Emne', 'proevesvar', 'Prøvesvar', 'laboratoriesvar'),
  annet('Utvalg', 'nuit', 'Prioriteringsutvalget', 'nuit', 'NUIT', 'IT-utvalget'),
  annet('Utvalg', 'nufa', 'Fagutvalget', 'nufa', 'NUFA'),
  annet('Saksgang', 'proevesvar', 'Pasientens prøvesvar'),
  sak('NUIT', 2024, '14', 'Pasientens prøvesvar'),
  sak('NUIT', 2025, '14', 'Rådsmodellen i e-helse'),
  sak('NUIT', 2025, '142', 'Veikart 2024–2027'),
  sak('NUFA', 2025, '14', 'Prøvesvar og kodeverk'),
  sak('NUFA', 2020, '26b', 'Kodeverk, felles arbeid'),
  sak('NUFA', 2021, '3', ''),
  moete('NUIT', '2025-05-15', '2/2025'),
  moete('NUFA', '2025-05-22', '2/2025'),
  moete('NUFA', '2024-05-15', '14/2024'),
]);
const stier = (q: string, n?: number): string[] => foreslaa(q, hopp, n).map(({ sti }) => sti);

describe('what the jump suggests', () => {
  it.each(['14/24', 'sak 14/24', 'Saksnr. 14/2024', 'sak nr 14-24', '14 24', 'nuit 14/24', '14.24'])(
    'for a saksnummer, «%s»',
    (q) => expect(stier(q)[0]).toBe('saker/nuit/2024/14/'),
  );

  it('for a saksnummer of several committees, all; of a named one, that', () => {
    expect(stier('14/25')).toEqual(['saker/nufa/2025/14/', 'saker/nuit/2025/14/']);
    expect(stier('nuit 14/25')).toEqual(['saker/nuit/2025/14/']);
    expect(stier('14/25 NUFA')).toEqual(['saker/nufa/2025/14/']);
    expect(stier('26/20')).toEqual(['saker/nufa/2020/26b/']);
    expect(stier('26/20b')).toEqual(['saker/nufa/2020/26b/']);
  });

  it.each(['14', '14/', '14/2', '14/202'])('for a number that is being typed, «%s»', (q) => {
    expect(stier(q)).toContain('saker/nuit/2025/14/');
    expect(stier(q)).not.toContain('saker/nuit/2025/142/');
  });

  it.each([
    '15.05.25',
    '15.5.2025',
    '15/5-25',
    '2025-05-15',
    '15. mai 2025',
    'møte 15. mai 2025',
    'nuit mai 2025',
  ])('for the day of a meeting, «%s»', (q) => expect(stier(q)).toEqual(['moeter/nuit/2025-05-15/']));

  it('of the kind that is named beside a number, by that number first', () => {
    expect(stier('møte 2')).toEqual([
      'moeter/nufa/2025-05-22/',
      'moeter/nuit/2025-05-15/',
      ...stier('møte 2').slice(2),
    ]);
    expect(stier('møte 2').every((sti) => sti.startsWith('moeter/'))).toBe(true);
    expect(stier('sak 14').every((sti) => sti.startsWith('saker/'))).toBe(true);
  });

  it('for the month, the number or the committee of a meeting, newest first', () => {
    expect(stier('møte mai')).toEqual([
      'moeter/nufa/2025-05-22/',
      'moeter/nuit/2025-05-15/',
      'moeter/nufa/2024-05-15/',
    ]);
    for (const q of ['møte 2/25 nufa', 'NUFA møte 2/2025'])
      expect(stier(q), q).toEqual(['moeter/nufa/2025-05-22/']);
    expect(stier('NUFA møte')).toEqual(['moeter/nufa/2025-05-22/', 'moeter/nufa/2024-05-15/']);
  });

  it.each(['prøve', 'prove', 'proeve', 'PRØVE'])('for words without Norwegian letters, «%s»', (q) =>
    expect(stier(q)).toEqual([
      'emne/proevesvar/',
      'saker/nufa/2025/14/',
      'saksgang/proevesvar/',
      'saker/nuit/2024/14/',
    ]),
  );

  it.each(['radsmodell', 'rådsmo', 'raadsmodellen', 'e-helse', 'ehelse', 'helse råds'])('for «%s»', (q) =>
    expect(stier(q)).toEqual(['saker/nuit/2025/14/']),
  );

  it('for words in any order, those that begin the title first', () => {
    expect(stier('kodeverk')).toEqual(['saker/nufa/2020/26b/', 'saker/nufa/2025/14/']);
    expect(stier('kodeverk prøve')).toEqual(['saker/nufa/2025/14/']);
    expect(stier('nufa felles')).toEqual(['saker/nufa/2020/26b/']);
  });

  it('for a committee by any name; then what it has treated', () => {
    expect(stier('it-utv')).toContain('utvalg/nuit/');
    expect(stier('nuit')[0]).toBe('utvalg/nuit/');
    expect(stier('nui').slice(0, 2)).toEqual(['utvalg/nuit/', 'saker/nuit/2025/142/']);
    expect(stier('laboratorie')).toEqual(['emne/proevesvar/']);
  });

  it('keeps few matters before the saker of the same titles', () => {
    const mange = lagHoppord([
      ...Array.from({ length: 9 }, (_, i) => annet('Saksgang', `g${i}`, 'Strategi')),
      sak('NUIT', 2025, '1', 'Strategi'),
    ]);
    const slag = foreslaa('strategi', mange).map((m) => m.slag);
    expect(slag.indexOf('Sak')).toBe(3);
    expect(slag).toHaveLength(8);
  });

  it('nothing for nothing, for one letter, and for what is not there', () => {
    for (const q of ['', ' ', 'p', '«', 'xyzzy', '99/25', 'prøvesvar xyzzy', '31.02.2025'])
      expect(stier(q), q).toEqual([]);
  });

  it('no more than are asked for', () => {
    expect(stier('nuit', 2)).toHaveLength(2);
  });
});

import { describe, expect, it, test } from 'vitest';
import { lesSoek, oppfylte, type Spoerring } from '#search/spoerring/spoerring';
import { lesArkiv } from '../arkivtabell.ts';

const { tabell, oppslag } = lesArkiv('content');
const les = (q: string): Spoerring => lesSoek(q, oppslag, tabell, '2026-11-26');
/** `moeter/nuit/2025-05-15`, `saker/nuit/2025/9`. */
const foerst = (q: string): string[] => les(q).foerst.map(({ sti }) => sti.replace(/\/$/, ''));

describe('a saksnummer', () => {
  it.each([
    '14/24',
    'sak 14/24',
    'sak 14-24',
    'Saksnr. 14/2024',
    '14/2024',
    '14 24',
    '14-24',
    '14.24',
    '14–24',
    'sak 14 i 2024',
    'vedtak i sak 14/24',
    '14/24 vedtak',
    'e-helserådet 14/24',
    '14/24 (Nasjonalt e-helseråd)',
    'e helserådet sak 14/24 referat',
  ])('«%s»: the sak, then what mentions it', (q) => {
    const { foerst: sider, omtalt, ord } = les(q);
    expect(sider.map(({ sti }) => sti)).toEqual(['saker/e-helseraad/2024/14/']);
    expect(omtalt).toEqual(['14/24']);
    expect(ord).toEqual([]);
  });

  it('is that of every committee, those of one together, the latest first', () => {
    expect(foerst('9/25')).toEqual(['saker/nufa/2025/9', 'saker/e-helseraad/2025/9', 'saker/nuit/2025/9']);
    expect(foerst('26/20')).toEqual(['saker/e-helsestyre/2020/26', 'saker/e-helsestyre/2020/26b']);
    expect(foerst('sak 9/25 og 10/25')).toHaveLength(5);
    expect(les('9/25').forstaatt).toEqual([{ slag: 'sak', nummer: '9/25', funnet: 3 }]);
  });

  it('with a letter is that one first', () => {
    expect(foerst('26/20b')[0]).toBe('saker/e-helsestyre/2020/26b');
    expect(les('26/20b').forstaatt).toEqual([{ slag: 'sak', nummer: '26/20b', funnet: 1 }]);
    expect(les('26/20c').forstaatt).toEqual([{ slag: 'sak', nummer: '26/20c', funnet: 0 }]);
  });

  it('of a committee is looked for where that has gone and come from', () => {
    expect(foerst('NUFA 4/26')).toEqual(['saker/fagraadet/2026/4']);
    expect(foerst('e-helserådet 22/20')).toEqual(['saker/e-helsestyre/2020/22']);
    expect(foerst('nufa 9/25')).toEqual(['saker/nufa/2025/9']);
  });

  it('leaves the other words to decide', () => {
    const { foerst: sider, ord } = les('hva sier sak 9/25 om evaluering');
    expect(sider).toHaveLength(3);
    expect(ord).toEqual(['sier', 'evaluering']);
  });

  it('that the archive does not have is told, with and without committee', () => {
    expect(les('99/25')).toMatchObject({
      foerst: [],
      omtalt: ['99/25'],
      ord: [],
      forstaatt: [{ slag: 'sak', nummer: '99/25', funnet: 0 }],
    });
    expect(les('nuit 14/24')).toMatchObject({
      foerst: [],
      forstaatt: [{ slag: 'sak', nummer: '14/24', utvalg: 'NUIT', funnet: 0 }],
    });
  });

  it('without a slash is one only when the archive has it and nothing else is said', () => {
    expect(les('99-25')).toMatchObject({ omtalt: [], ord: ['99-25'], forstaatt: [] });
    expect(les('versjon 21.24')).toMatchObject({ foerst: [], ord: ['versjon', '21.24'] });
    expect(les('digitaliseringsstrategi 2024-2027').ord).toEqual(['digitaliseringsstrategi', '2024-2027']);
  });

  it('may stand tight to its committee', () => {
    expect(foerst('NUIT14/25')).toEqual(['saker/nuit/2025/14']);
    expect(foerst('nuit-14/25')).toEqual(['saker/nuit/2025/14']);
    expect(foerst('NUIT-sak 14/25')).toEqual(['saker/nuit/2025/14']);
    expect(foerst('NUIT-saken 0014/25')).toEqual(['saker/nuit/2025/14']);
    expect(les('ICD-10/11')).toMatchObject({ forstaatt: [], ord: ['ICD-10/11'] });
  });

  it('and days and phrases are looked up for the first ten', () => {
    const mange = (lag: (nr: number) => string): Spoerring =>
      les(Array.from({ length: 300 }, (_, i) => lag(i + 1)).join(' '));
    expect(mange((nr) => `${nr}/25`).omtalt).toHaveLength(10);
    expect(mange((nr) => `${(nr % 28) + 1}.5.25`).oensker).toHaveLength(10);
    expect(mange((nr) => `"frase ${nr}"`).fraser).toHaveLength(10);
  });

  it('without year is the latest ones', () => {
    expect(foerst('sak 14 nuit')).toEqual(['saker/nuit/2025/14']);
    expect(foerst('sak 14')[0]).toBe('saker/fagraadet/2026/14');
    expect(les('sak 14 om samtykke')).toMatchObject({ foerst: [], ord: ['14', 'samtykke'] });
  });
});

describe('a meeting', () => {
  it.each([
    ['15. mai 2025', 'nuit/2025-05-15'],
    ['torsdag 15.05.25', 'nuit/2025-05-15'],
    ['møtet 15. mai 2025', 'nuit/2025-05-15'],
    ['NUIT-møtet 15/5-25', 'nuit/2025-05-15'],
    ['nuit mai 2025', 'nuit/2025-05-15'],
    ['mai 2025', 'nuit/2025-05-15'],
    ['18. oktober 2024', 'e-helseraad/2024-10-17'],
    ['høsten 2024', 'nuit/2024-11-14'],
    ['17.–18. oktober 2024', 'e-helseraad/2024-10-17'],
    ['referat e-helserådet juni 2024', 'e-helseraad/2024-06-13'],
    ['januarmøtet 2026', 'fagraadet/2026-01-21'],
    ['januarmøtet i fagrådet 2026', 'fagraadet/2026-01-21'],
    ['januarmøtet', 'fagraadet/2026-01-21'],
    ['Møte 2/25', 'nuit/2025-05-15'],
    ['møte 2/2025 NUIT', 'nuit/2025-05-15'],
    ['NUIT 2/2025', 'nuit/2025-05-15'],
    ['møte nr. 3/2024', 'e-helseraad/2024-10-17'],
    ['NUIT forrige møte', 'nuit/2025-05-15'],
    ['siste møte i fagrådet', 'fagraadet/2026-04-29'],
    ['førre møte i NUFA', 'nufa/2025-10-29'],
    ['siste møte', 'fagraadet/2026-04-29'],
    ['siste vedtak', 'fagraadet/2026-04-29'],
    ['nyeste saker', 'fagraadet/2026-04-29'],
    ['siste referat nuit 2024', 'nuit/2024-11-14'],
    ['vedtak 15. mai 2025', 'nuit/2025-05-15'],
    ['e-helserådet 17. september 2020', 'e-helsestyre/2020-09-17'],
    ['nufa 30.04.2026', 'fagraadet/2026-04-29'],
  ])('«%s»', (q, moete) => {
    expect(foerst(q)[0]).toBe(`moeter/${moete}`);
  });

  it('alone has its saker after it', () => {
    expect(foerst('nuit mai 2025').slice(1)).toEqual(
      Array.from({ length: 12 }, (_, i) => `saker/nuit/2025/${i + 12}`),
    );
    expect(les('15.05.25').omtalt).toEqual(['15. mai 2025']);
  });

  it('is every one of a year, newest first', () => {
    const moetene = foerst('møtene i 2024');
    expect(moetene).toHaveLength(7);
    expect(moetene[0]).toBe('moeter/nuit/2024-11-14');
    expect(foerst('møtene i mai').slice(0, 2)).toEqual(['moeter/nuit/2025-05-15', 'moeter/nuit/2024-05-15']);
  });

  it('and a sak with one number: the sak first when written as saker are', () => {
    expect(foerst('NUIT 2/25')).toEqual(['saker/nuit/2025/2', 'moeter/nuit/2025-05-15']);
    expect(foerst('NUIT 2/2025')).toEqual(['moeter/nuit/2025-05-15', 'saker/nuit/2025/2']);
    expect(foerst('NUIT sak 2/2025')).toEqual(['saker/nuit/2025/2']);
    expect(les('2/2024').forstaatt).toEqual([{ slag: 'moete', naar: 'møte 2/2024', funnet: 1 }]);
  });

  it('on a day that had none is told, and the day alone is searched, as pages write it', () => {
    expect(les('16.05.25')).toMatchObject({
      foerst: [],
      omtalt: ['16. mai 2025'],
      ord: [],
      forstaatt: [{ slag: 'moete', naar: '16. mai 2025', funnet: 0 }],
    });
    expect(les('32. mai 2025')).toMatchObject({ foerst: [], omtalt: ['32. mai 2025'], ord: [] });
  });

  it('of another committee that day is shown, and told', () => {
    expect(foerst('nuit 16. oktober 2025')[0]).toBe('moeter/e-helseraad/2025-10-16');
    expect(les('nuit 16. oktober 2025').forstaatt).toEqual([
      { slag: 'moete', naar: '16. oktober 2025', utvalg: 'NUIT', funnet: 0 },
    ]);
  });

  it('that is not announced leads to the committee', () => {
    expect(foerst('neste møte NUIT')).toEqual(['utvalg/nuit', 'moeter/nuit/2025-05-15']);
    expect(les('neste møte').forstaatt).toEqual([
      { slag: 'moete', naar: 'neste møte', rekke: 'neste', funnet: 0 },
    ]);
    expect(lesSoek('neste møte NUIT', oppslag, tabell, '2025-03-01').foerst[0]?.sti).toBe(
      'moeter/nuit/2025-05-15/',
    );
    expect(lesSoek('neste møte', oppslag, tabell, '2024-10-18').foerst[0]?.sti).toBe(
      'moeter/e-helseraad/2024-10-17/',
    );
  });

  it('beside a topic is a hint only', () => {
    const { foerst: sider, ord, oensker } = les('kjernejournal april 2025');
    expect(sider).toEqual([]);
    expect(ord).toEqual(['kjernejournal']);
    const oensket = tabell.filter((rad) => oppfylte(rad, oensker) > 0).map(({ sti }) => sti);
    expect(oensket).toContain('moeter/nufa/2025-04-23/');
    expect(oensket).toContain('saker/nufa/2025/12/');
    expect(oensket).not.toContain('saker/nuit/2025/12/');
  });
});

describe('a committee', () => {
  it.each([
    ['nuit', ['nuit']],
    ['Prioriteringsutvalget', ['nuit']],
    ['prioriteringsutvaget', ['nuit']],
    ['NEHS', ['e-helsestyre', 'e-helseraad']],
    ['fagutvalget', ['nufa', 'fagraadet']],
    ['mandat NUIT', ['nuit']],
    ['fagrådets mandat', ['fagraadet']],
    ['medlemmer i NUFA', ['nufa', 'fagraadet']],
    ['hvem leder fagrådet', ['fagraadet']],
    ['kven leier fagrådet', ['fagraadet']],
    ['hva heter nufa nå', ['nufa', 'fagraadet']],
    ['møter i nuit', ['nuit']],
    ['saker i nuit', ['nuit']],
    ['nuit og fagrådet', ['nuit', 'fagraadet']],
  ])('«%s»', (q, ider) => {
    expect(foerst(q).slice(0, ider.length)).toEqual(ider.map((id) => `utvalg/${id}`));
  });

  it('by name alone: itself, then its newest meetings that have papers', () => {
    expect(foerst('NEHS')).toEqual([
      'utvalg/e-helsestyre',
      'utvalg/e-helseraad',
      'moeter/e-helsestyre/2020-09-17',
    ]);
    expect(foerst('medlemmer i fagrådet')).toEqual([
      'utvalg/fagraadet',
      'moeter/fagraadet/2026-04-29',
      'moeter/fagraadet/2026-01-21',
    ]);
  });

  it('with a year: its meetings, then itself and its saker', () => {
    const sider = foerst('e-helsestyret 2020');
    expect(sider.slice(0, 2)).toEqual(['moeter/e-helsestyre/2020-09-17', 'moeter/e-helsestyre/2020-05-06']);
    expect(sider).toContain('utvalg/e-helsestyre');
    expect(sider.filter((sti) => sti.startsWith('saker/e-helsestyre/2020/'))).toHaveLength(8);
    expect(foerst('vedtak nuit 2025')[0]).toBe('saker/nuit/2025/12');
    expect(foerst('nye medlemmer i nufa 2025')[0]).toBe('utvalg/nufa');
  });

  it('by another name is told, and what it is now', () => {
    expect(les('NEHS').forstaatt).toEqual([
      { slag: 'utvalg', skrevet: 'NEHS', utvalg: 'E-helsestyret', naa: 'E-helserådet' },
    ]);
    expect(les('ehelserådets').forstaatt).toEqual([]);
  });

  it('beside other words is a hint only', () => {
    expect(les('KS i e-helserådet')).toMatchObject({
      foerst: [],
      ord: ['KS', 'E-helserådet'],
      oensker: [{ utvalg: 'E-helserådet' }],
    });
    // A name that may be wrong is searched as typed too.
    expect(les('nuitt kunstig intelligens')).toMatchObject({
      ord: ['kunstig', 'intelligens', 'nuitt'],
      oensker: [{ utvalg: 'NUIT' }],
    });
  });
});

describe('words', () => {
  it.each([
    ['«data er ikke nok»', ['data er ikke nok'], []],
    ['"data er ikke nok" samhandling', ['data er ikke nok'], ['samhandling']],
    ['”gap-analyse” nuit', ['gap-analyse'], ['NUIT']],
    ['helsedata "gap-analyse', ['gap-analyse'], ['helsedata']],
    ['"14/24"', ['14/24'], []],
    ['"en frase" «og en til»', ['en frase', 'og en til'], []],
    ['samtykke "', [], ['samtykke']],
  ])('%s: phrases', (q, fraser, ord) => {
    expect(les(q)).toMatchObject({ foerst: [], fraser, ord });
  });

  it.each([
    ['hva ble vedtatt om felles ki-plan', ['felles', 'ki-plan']],
    ['kven skal betale når fastlegane brukar løysingane', ['betale', 'fastlegane', 'brukar', 'løysingane']],
    ['referat kjernejournal', ['kjernejournal']],
    ['icd-11 i 2025', ['icd-11', '2025']],
    ['Jan Robert Johannessen', ['Jan', 'Robert', 'Johannessen']],
    ['opplæring i mai', ['opplæring', 'mai']],
    ['opplæring til høsten', ['opplæring', 'høsten']],
    ['hva', ['hva']],
    ['vedtak', ['vedtak']],
    ['2025', ['2025']],
    ['legemidler/vaksiner', ['legemidler', 'vaksiner']],
    ['samtykke,reservasjon;innsyn', ['samtykke', 'reservasjon', 'innsyn']],
    ['TB2024/80', ['TB2024', '80']],
    ['tittel:samtykke', ['tittel', 'samtykke']],
    ['personvern(gdpr)', ['personvern', 'gdpr']],
    ['arkivsak 24/01873-6', ['arkivsak', '24/01873-6']],
    ['1,5 millioner', ['1,5', 'millioner']],
    ['', []],
  ])('«%s»: small words and kinds go when others remain', (q, ord) => {
    expect(les(q)).toMatchObject({ foerst: [], ord });
  });

  test('that all are small are a phrase', () => {
    expect(les('hvem er det')).toMatchObject({ foerst: [], fraser: ['hvem er det'], ord: [] });
  });

  test('of a kind are hints', () => {
    const { oensker } = les('vedtak om kjernejournal');
    expect(oensker).toEqual([{ type: 'Sak' }]);
    expect(oppfylte({ id: 'x', sti: 'saker/a/2025/1/', type: 'Sak' }, oensker)).toBe(1);
    expect(oppfylte({ id: 'y', sti: 'emner/a/', type: 'Emne' }, oensker)).toBe(0);
    const nuit = { id: 'z', sti: 'saker/nuit/2025/1/', type: 'Sak', utvalg: 'NUIT' };
    expect(oppfylte(nuit, les('kjernejournal nuit').oensker)).toBe(2);
  });
});

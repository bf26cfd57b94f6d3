import { readFileSync } from 'node:fs';
import { emneSti, moeteSti, organisasjonSti, saksgangSti, sakSti, stier, utvalgSti } from '#urls';
import { describe, expect, test } from 'vitest';
import { adresseTil, sideFor } from '../../../scripts/maalsoek/adresser.ts';
import { bedoem, ukjenteSider } from '../../../scripts/maalsoek/bedoem.ts';
import { sammendrag } from '../../../scripts/maalsoek/sammendrag.ts';
import { lesSporringer, type Sporring } from '../../../scripts/maalsoek/sporringer.ts';

describe('adresseTil', () => {
  test.each([
    ['nuit/2025/9', sakSti({ id: 'nuit/2025/9' })],
    ['mote:nuit/2025-05-15', moeteSti({ id: 'nuit/2025-05-15' })],
    ['utvalg:nuit', utvalgSti({ id: 'nuit' })],
    ['emne:ehds', emneSti('ehds')],
    ['saksgang:nuit/2025/9', saksgangSti('nuit-2025-9')],
    ['saksgang:icd-11', saksgangSti('icd-11')],
    ['organisasjon:ks', organisasjonSti('ks')],
    ['side:om', stier.om],
  ])('%s is %s', (id, sti) => {
    expect(`/${adresseTil(id)}`).toBe(sti);
  });

  test('a kind that there is not, is a fault', () => {
    expect(() => adresseTil('møte:nuit/2025-05-15')).toThrow('«møte» er ukjent');
  });
});

test('a page of a meeting counts as the meeting, a place on a page as the page', () => {
  expect(sideFor('/moeter/nuit/2025-05-15/referat/#sak-9')).toBe('moeter/nuit/2025-05-15/');
  expect(sideFor('moeter/nuit/2025/')).toBe('moeter/nuit/2025/');
  expect(sideFor('moeter/nuit/2025-05-15/vedlegg/9a.pdf#page=2')).toBe(
    'moeter/nuit/2025-05-15/vedlegg/9a.pdf',
  );
  expect(sideFor('/saker/nuit/2025/9/#vedtak')).toBe('saker/nuit/2025/9/');
});

const sporring = (beste: string[], akseptable: string[] = []): Sporring => ({
  id: 'S1',
  type: 'emne',
  del: 'justering',
  sporring: 'kodeverk',
  beste,
  akseptable,
});

test('an answer is judged by the pages it leads to', () => {
  const svar = bedoem(
    sporring(['mote:nuit/2025-05-15'], ['nuit/2025/9']),
    12,
    ['/saker/nuit/2025/9/', '/moeter/nuit/2025-05-15/referat/'],
    3,
  );
  expect(svar).toMatchObject({ antall: 12, rr: 0.5, bestFoerst: false, rettBlantFem: true });
});

test('nonsense counts by its hits, and neither in the ranks nor among those without hits', () => {
  const tull = bedoem(sporring([]), 4, ['/om/'], 1);
  const uten = bedoem(sporring(['nuit/2025/9']), 0, [], 1);
  const rett = bedoem(sporring(['nuit/2025/9']), 1, ['/saker/nuit/2025/9/'], 1);
  expect(sammendrag([tull, uten, rett])).toMatchObject({
    sporringer: 2,
    mrr: 0.5,
    utenTreff: 0.5,
    tull: { sporringer: 1, snitt: 4, flest: 4 },
  });
});

test('an answer without a page is told of', () => {
  const finnes = (adresse: string): boolean => adresse === 'saker/nuit/2025/9/';
  expect(ukjenteSider([sporring(['nuit/2025/9'], ['emne:borte'])], finnes)).toEqual(['S1 emne:borte']);
});

describe('the queries', () => {
  const sporringer = lesSporringer(readFileSync('tests/search/sporringer.json', 'utf8'));

  test('are enough, of twelve types with both halves alike', () => {
    expect(sporringer.length).toBeGreaterThanOrEqual(120);
    const typer = Map.groupBy(sporringer, ({ type }) => type);
    expect(typer.size).toBeGreaterThanOrEqual(12);
    for (const [type, alle] of typer) {
      const utelatt = alle.filter(({ del }) => del === 'utelatt').length;
      expect(Math.abs(alle.length - 2 * utelatt), type).toBeLessThanOrEqual(1);
    }
  });

  test('an id that stands twice is a fault', () => {
    const json = JSON.stringify({ beskrivelse: '', sporringer: [sporring([]), sporring([])] });
    expect(() => lesSporringer(json)).toThrow('«S1» står to ganger');
  });
});

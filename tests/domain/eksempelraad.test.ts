import { describe, expect, test } from 'vitest';
import { kontroller } from '#checks/kontroll';
import { offentlig } from '#domain/publisering';
import { bygg, DAG, eksempelraad, vedleggIEksempelraad } from './prove.ts';
import { grafTekst } from './graf-tekst.ts';

const filer = eksempelraad();
const { arkiv, avvik, sak, moete } = bygg(offentlig(filer, DAG));

test('the graph of the fixture archive', async () => {
  expect(avvik).toEqual([]);
  await expect(grafTekst(arkiv)).toMatchFileSnapshot('../expected/eksempelraad-graf.json');
});

test('the fixture archive has no faults', () => {
  const { funn, godtatt } = kontroller({ filer, avvik: [], vedlegg: vedleggIEksempelraad() }, DAG);
  expect(funn.filter((f) => f.nivaa === 'feil')).toEqual([]);
  expect(godtatt.map(({ avvik }) => `${avvik.regel} ${avvik.gjelder ?? ''}`)).toEqual([
    'gradert-dokument Intern',
    'dobbel-seksjon Vedtak fra tidligere behandlinger',
    'dato-etter-moetet eksempelraadet 14/26',
    'usynlig-tegn U+00AD',
    'sak-uten-vedtak 13/25',
  ]);
});

test('what is not public is not there', () => {
  expect(arkiv.finnMoete('fagforum/2026-04-21')).toBeUndefined();
  expect(arkiv.finnSak('eksempelraadet/2026/6')).toBeUndefined();
  expect(arkiv.finnSak('eksempelraadet/2026/9')).toBeUndefined();
  expect(arkiv.saker.filter((s) => s.data && !s.saksnummer)).toEqual([]);
  expect(moete('eksempelraadet/2026-03-17').agenda.map((p) => p.saksnummer)).not.toContain('6/26');
});

describe('states by date', () => {
  test.each([
    ['2026-03-01', 'innkalt'],
    ['2026-03-17', 'innkalt'],
    ['2026-03-18', 'avholdt'],
    ['2026-02-24', 'planlagt'],
  ])('%s: %s', (dato, tilstand) => {
    const { arkiv: da } = bygg(offentlig(filer, dato), dato);
    expect(da.finnMoete('eksempelraadet/2026-03-17')?.tilstand).toBe(tilstand);
  });

  test('a meeting is called from the minute the notice is public', () => {
    const da = '2026-02-24T12:00';
    expect(bygg(offentlig(filer, da), da).moete('eksempelraadet/2026-03-17').tilstand).toBe('innkalt');
  });

  test('cancelled, and known only from being cited', () => {
    expect(moete('proeveutvalget/2025-10-14').tilstand).toBe('avlyst');
    expect(moete('eksempelraadet/2023-05-09')).toMatchObject({ tilstand: 'avholdt', referat: 'mangler' });
  });
});

describe('minutes', () => {
  test('approved by a later sak, with the correction', () => {
    const { referat, godkjentI } = moete('eksempelraadet/2025-02-11');
    expect(referat).toBe('godkjent');
    expect(godkjentI).toMatchObject([
      { fra: { id: 'eksempelraadet/2025/7' }, med: 'I sak 4/25 skal det stå 2027, ikke 2028.' },
    ]);
  });

  test('approved by the successor', () => {
    expect(moete('proeveutvalget/2025-11-04').godkjentI[0]?.fra.id).toBe('fagforum/2026/1');
  });

  test('approved without a sak', () => {
    expect(moete('proeveutvalget/2025-04-08').referat).toBe('godkjent');
  });

  test('preliminary as long as the sak has not been decided', () => {
    const { referat, godkjentI, godkjennesI } = moete('eksempelraadet/2025-05-20');
    expect({ referat, godkjentI, av: godkjennesI.map((h) => h.fra.id) }).toEqual({
      referat: 'foreloepig',
      godkjentI: [],
      av: ['eksempelraadet/2026/2'],
    });
  });
});

test('a withdrawn and an exempt sak are tombstones', () => {
  expect(sak('eksempelraadet/2026/4')).toMatchObject({
    skjerming: 'unntatt',
    tittel: 'Forhandlinger om en avtale',
  });
  const trukket = sak('eksempelraadet/2026/5');
  expect(trukket).toMatchObject({ skjerming: 'trukket', utredning: [], henvisninger: [] });
  expect(trukket).not.toHaveProperty('tittel');
});

test('half-day absence, deputies and their printed form are kept', () => {
  const { deltakere } = moete('eksempelraadet/2025-05-20').data ?? {};
  expect(deltakere?.ikkeTilStede?.[0]).toMatchObject({ navn: 'Medlem 1', dager: [2] });
  expect(deltakere?.stedfortredere?.[0]).toMatchObject({
    stillerFor: 'Medlem 2',
    trykt: { stillerFor: 'Medlem 22' },
  });
});

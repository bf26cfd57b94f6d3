import { modellendringer, modellnivaaer, modelltid } from '#components/utvalg/modell.ts';
import { naalenke } from '#components/utvalg/naa.ts';
import { tegn } from '#components/utvalg/tegning.ts';
import { offentlig } from '#domain/publisering';
import { raadsmodell } from '#domain/raadsmodell';
import type { Utvalg } from '#domain/utvalg';
import { describe, expect, test } from 'vitest';
import { bygg, DAG, eksempelraad, les, md, NETTSTED } from '../../domain/prove.ts';

const { arkiv } = bygg(offentlig(eksempelraad(), DAG));
const perioder = raadsmodell(arkiv);
const glatt = (tekst: string): string => tekst.replaceAll('\u00A0', ' ');
const utvalg = (id: string): Utvalg => {
  const funnet = arkiv.utvalg.find((u) => u.id === id);
  if (!funnet) throw new Error(id);
  return funnet;
};

test('a period says when it was, and what changed when it began', () => {
  expect(perioder.map((p) => glatt(modelltid(p)))).toEqual([
    'til 2024',
    'fra 2024, til et tidspunkt mellom juni 2025 og september 2025',
    'fra et tidspunkt mellom juni 2025 og september 2025, til 31. desember 2025',
    'fra 1. januar 2026',
  ]);
  expect(perioder.map((p) => modellendringer(p).map(glatt))).toEqual([
    [],
    [
      'Eksempelstyret fikk navnet Eksempelrådet 1. januar 2024.',
      'Arbeidsgruppa for eksempler kom til i 2024.',
      'Eksempelrådet fikk nytt mandat i 2024.',
    ],
    [
      'Arbeidsgruppa for eksempler fikk navnet Eksempelgruppa på et tidspunkt mellom juni 2025 og september 2025.',
    ],
    [
      'Fagforum erstattet Prøveutvalget fra 1. januar 2026. Fagforum har nytt mandat og ny nummerrekke fra 2026.',
    ],
  ]);
});

test('a committee in a period has the name it had then, and says what it is called now', () => {
  const [eldste] = perioder.map(modellnivaaer);
  expect(eldste?.map(({ tittel, rader }) => [tittel, ...rader.map((r) => r.navn)])).toEqual([
    ['Nivå 1, øverst', 'Eksempelstyret'],
    ['Nivå 2', 'Prøveutvalget'],
  ]);
  expect(eldste?.[0]?.rader[0]?.linjer.map(glatt)).toEqual([
    'Først nevnt 9. mai 2023.',
    'Heter nå Eksempelrådet.',
  ]);
  expect(eldste?.[1]?.rader[0]?.linjer[0]).toBe('Forbereder saker for Eksempelstyret.');
});

describe('what a committee is today', () => {
  test.each([
    ['eksempelraadet', '2023-05-09', 'Heter nå Eksempelrådet'],
    ['proeveutvalget', '2025-04-08', 'Fra 1. januar 2026 Fagforum'],
    ['fagforum', '2026-02-03', undefined],
    ['eksempelraadet', '2025-02-11', undefined],
  ])('%s on %s: %s', (id, dag, forventet) => {
    expect(naalenke(utvalg(id), dag).map(({ tekst }) => glatt(tekst))[0]).toBe(forventet);
  });

  test('follows the chain to its end, and says no date that is not known', () => {
    const kjede = bygg(
      les({
        'nettsted.yaml': NETTSTED,
        'utvalg/a.md': md(
          'navn: [{ navn: A }]\netterfoelger: { utvalg: b, forhold: erstatter, fra: "2020" }',
        ),
        'utvalg/b.md': md(
          'navn: [{ navn: B }]\netterfoelger: { utvalg: c, forhold: erstatter, fra: { mellom: "2021", og: "2022" } }',
        ),
        'utvalg/c.md': md('navn: [{ navn: C }]'),
      }),
    ).arkiv.utvalg;
    expect(kjede.map((u) => naalenke(u, '2019-01-01').map(({ tekst }) => tekst))).toEqual([
      ['Nå C'],
      ['Nå C'],
      [],
    ]);
  });
});

describe('the drawing', () => {
  const tegninger = perioder.map(tegn);

  test('has a box for each committee inside the band of its level, and an arrow for each it prepares for', () => {
    const naa = tegninger.at(-1);
    expect(naa?.bokser.map((b) => b.linjer.map((l) => l.tekst).join(' '))).toEqual([
      'Eksempelrådet',
      'Fagforum',
      'EG Eksempelgruppa',
    ]);
    expect(naa?.piler).toHaveLength(3);
    naa?.bokser.forEach((boks, nr) => {
      const baand = naa.baand[nr];
      if (!baand) throw new Error('båndet mangler');
      expect(boks.y).toBeGreaterThan(baand.y);
      expect(boks.y + boks.h).toBeLessThan(baand.y + baand.h);
      expect(boks.x + boks.b).toBeLessThan(naa.bredde);
    });
  });

  test('goes straight up to the level above, and beside the boxes past a level', () => {
    const [rett, rettOgsaa, forbi] = tegninger.at(-1)?.piler ?? [];
    expect(rett).toMatch(/^M[\d.]+ [\d.]+V[\d.]+M/);
    expect([rett, rettOgsaa, forbi].filter((d) => d?.includes('v-10H'))).toHaveLength(1);
  });

  test('of a model without committees is empty', () => {
    expect(tegn({ nivaaer: [] })).toMatchObject({ bokser: [], piler: [] });
  });

  test('breaks a long name over lines, and puts three committees of a level in two rows', () => {
    const { arkiv: tre } = bygg(
      les({
        'nettsted.yaml': NETTSTED,
        'utvalg/a.md': md('navn: [{ navn: Nasjonalt råd for noe som har et langt navn, kort: A }]'),
        'utvalg/b.md': md('navn: [{ navn: B }]'),
        'utvalg/c.md': md('navn: [{ navn: C }]\nforbereder: [b]'),
      }),
    );
    const { bokser, baand } = tegn(raadsmodell(tre)[0] ?? { nivaaer: [] });
    expect(baand.map((b) => b.tekst)).toEqual(['Ukjent nivå']);
    expect(bokser.map((b) => b.linjer.length)).toEqual([3, 1, 1]);
    expect(new Set(bokser.map((b) => b.y)).size).toBe(2);
  });
});

import { expect, test } from 'vitest';
import { tidslinjeFor } from '#domain/tidslinje';
import { bygg, eksempelraad, les, md } from './prove.ts';

const EKSEMPEL = eksempelraad();

const linje = (id: string, filer = EKSEMPEL): string[] => {
  const { arkiv, sak } = bygg(filer);
  return tidslinjeFor(sak(id), arkiv.finnUtvalg).map((p) =>
    [
      p.dato ?? p.datoTekst ?? '?',
      p.denne ? 'denne' : p.slag,
      p.sak?.id ?? p.moete?.id ?? p.arena ?? p.tekst,
    ].join(' '),
  );
};

test('oldest first, words at the start of their time, each sak once', () => {
  expect(linje('eksempelraadet/2025/8')).toEqual([
    '? fortsetter Planen har også vært på uformell høring.',
    'høsten 2021 fortsetter Utvalget hadde en idédugnad.',
    '2022-09-01 fortsetter proeveutvalget/2022-09-01',
    '2024-11-12 fortsetter eksempelraadet/2024/23',
    '2025-02-11 fortsetter eksempelraadet/2025/2',
    '2025-03-04 fortsetter Kommunedirektørutvalget',
    '2025-05-20 behandletSammenMed eksempelraadet/2025/9',
    '2025-05-20 denne eksempelraadet/2025/8',
    'høsten 2025 varslet Kommunedirektørutvalget',
    '2026-02-03 varslet fagforum/2026/3',
    '2026-03-17 foelgerOpp eksempelraadet/2026/3',
  ]);
});

test('an announced sak that came is the sak, not an announcement', () => {
  expect(linje('eksempelraadet/2025/12')).toEqual([
    '2025-05-21 denne eksempelraadet/2025/12',
    '2025-11-04 oversendtFra proeveutvalget/2025/11',
  ]);
});

test('a mention is not on the line', () => {
  expect(linje('proeveutvalget/2025/10')).toEqual(['2025-04-08 denne proeveutvalget/2025/10']);
});

test('a sak that cites itself stands there once', () => {
  const filer = les({
    'utvalg/a.md': md('navn: [{ navn: A }]'),
    'moeter/a/2025-01-01/moete.md': md('dager: [{ dato: 2025-01-01 }]\npublisering: publisert'),
    'moeter/a/2025-01-01/sak-1.md': md('saksnummer: 1/25\ntidligereBehandlinger: [a 1/25]'),
  });
  expect(linje('a/2025/1', filer)).toEqual(['2025-01-01 denne a/2025/1']);
});

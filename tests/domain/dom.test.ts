import { describe, expect, test } from 'vitest';
import { forslagSomVedtatt } from '#domain/dom';
import { brettOrd, sammeOrdlyd } from '#domain/ordlyd';
import { offentlig } from '#domain/publisering';
import { bygg, DAG, eksempelraad, les, md, teksterIEksempelraad } from './prove.ts';

const filer = eksempelraad();
const { arkiv, sak } = bygg(offentlig(filer, DAG));

test.each([
  ['proeveutvalget/2025/9', 'som-foreslaatt'], // with other punctuation
  ['eksempelraadet/2025/2', 'endret'], // points changed and added
  ['eksempelraadet/2025/4', 'endret'], // unlike both its proposals
  ['eksempelraadet/2025/12b', 'endret'], // no proposal, but the minutes say so
  ['eksempelraadet/2025/11', undefined], // postponed
  ['proeveutvalget/2025/12', undefined], // voted down
  ['eksempelraadet/2025/3', 'uten-forslag'],
  ['proeveutvalget/2025/13', 'uten-vedtak'],
  ['eksempelraadet/2026/3', undefined], // called, not held
  ['eksempelraadet/2025/6', undefined], // neither
  ['eksempelraadet/2026/5', undefined], // withdrawn
  ['eksempelraadet/2023/5', undefined], // only cited
])('%s: %s', (id, dom) => {
  expect(sak(id).dom).toBe(dom);
});

test('of several proposals, those that the decision follows are known', () => {
  expect(forslagSomVedtatt(sak('proeveutvalget/2025/9')).map((f) => f.kilde)).toEqual([
    'innkallingen',
    'toppnotatet',
  ]);
  expect(forslagSomVedtatt(sak('eksempelraadet/2025/4'))).toEqual([]);
});

test('a proposal whose minutes are missing, or not public, is not judged', () => {
  const tekster = teksterIEksempelraad();
  const sti = 'moeter/proeveutvalget/2025-11-04/moete.md';
  const upublisert = les({
    ...tekster,
    [sti]: (tekster[sti] ?? '').replace(
      'publisering: publisert',
      'publisering:\n  moete: publisert\n  innkalling: publisert',
    ),
  });
  const { sak: da } = bygg(offentlig(upublisert, DAG));
  expect(da('proeveutvalget/2025/13').forslag).toHaveLength(1);
  expect(da('proeveutvalget/2025/13').dom).toBeUndefined();
  const uten = Object.entries(tekster).filter(
    ([s]) => !s.startsWith('moeter/proeveutvalget/2025-11-04/') || s.endsWith('sak-13.md'),
  );
  const { sak: derpaa } = bygg(
    les({
      ...Object.fromEntries(uten),
      [sti]: md('dager: [{ dato: 2025-11-04 }]\npublisering: publisert'),
      'moeter/proeveutvalget/2025-11-04/sak-13.md': md(
        'saksnummer: 13/25',
        '## Forslag til vedtak\n\nUtvalget anbefaler et nytt navn.\n',
      ),
    }),
  );
  expect(derpaa('proeveutvalget/2025/13').dom).toBeUndefined();
});

test('every public sak with a decision from a held meeting has a dom, unless the proposal was not adopted', () => {
  for (const { vedtak, dom, id, utfall } of arkiv.saker)
    if (vedtak && utfall !== 'utsatt' && utfall !== 'ikke-vedtatt')
      expect(dom, id).toMatch(/^(som-foreslaatt|endret|uten-forslag)$/);
});

describe('the same words', () => {
  test.each([
    ['Rådet ber om en plan.', 'rådet ber om en plan'],
    ['e-helse', 'e‑helse'],
    ['e-helse', 'ehelse'],
    ['sam-\nhandling', 'samhandling'],
    ['2024-25', '2024–25'],
    ['«strategien»', '"strategien"'],
    ['5 %', '5 prosent'],
    ['§ 13', '§13'],
    ['ﬁre', 'fire'],
    ['a\u00adb', 'ab'],
  ])('%s = %s', (a, b) => {
    expect(sammeOrdlyd(a, b)).toBe(true);
  });

  test.each([
    ['1,5 kroner', '15 kroner'],
    ['sak 1/25', 'sak 12/5'],
    ['punkt 1 2', 'punkt 12'],
    ['5 %', '5'],
    ['drøfter', 'drøftet'],
    ['å be', 'a be'],
  ])('%s ≠ %s', (a, b) => {
    expect(sammeOrdlyd(a, b)).toBe(false);
  });

  test('punctuation alone is no word', () => {
    expect(['–', '…', '«»', ' '].map(brettOrd)).toEqual(['', '', '', ' ']);
  });
});

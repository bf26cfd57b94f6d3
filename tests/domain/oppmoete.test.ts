import { oppmoeteaar, type Oppmoeterad, oppmoeteI, stedfortredereI } from '#domain/oppmoete';
import { offentlig } from '#domain/publisering';
import { describe, expect, test } from 'vitest';
import { bygg, DAG, eksempelraad, les, md, NETTSTED } from './prove.ts';

const STATUS = { tilStede: 'her', ikkeTilStede: 'borte', stedfortreder: 'vikar', ikkeOppgitt: '?' };
const linje = ({ person, dager }: Oppmoeterad): string =>
  [person, ...dager.map((d) => [STATUS[d.status], d.stedfortreder].filter(Boolean).join(' '))].join(', ');

/** Attendance of a meeting of two days with these participants. */
function oppmoete(deltakere: string): string[] {
  const { arkiv, moete } = bygg(
    les({
      'nettsted.yaml': NETTSTED,
      'navneformer.yaml': '- { navn: Åse Öst, former: [Ase Ost] }\n',
      'utvalg/a.md': md('navn: [{ navn: A }]'),
      'moeter/a/2025-01-10/moete.md': md(
        `dager: [{ dato: 2025-01-10 }, { dato: 2025-01-11 }]\npublisering: publisert\ndeltakere: ${deltakere}`,
      ),
    }),
  );
  return oppmoeteI(arkiv, moete('a/2025-01-10')).map(linje);
}

describe('attendance day by day', () => {
  test.each([
    ['there both days', '{ tilStede: [B] }', 'B, her, her'],
    ['away both days', '{ tilStede: [], ikkeTilStede: [B] }', 'B, borte, borte'],
    ['listed as there one day only', '{ tilStede: [{ navn: B, dager: [1] }] }', 'B, her, ?'],
    ['listed as away one day only', '{ ikkeTilStede: [{ navn: B, dager: [1] }] }', 'B, borte, ?'],
    [
      'there, but away one day',
      '{ tilStede: [B], ikkeTilStede: [{ navn: B, dager: [2] }] }',
      'B, her, borte',
    ],
    ['called, and in no list of attendance', '{ innkalt: [B], tilStede: [] }', 'B, ?, ?'],
    ['met for', '{ ikkeTilStede: [B], stedfortredere: [{ navn: C, stillerFor: B }] }', 'B, vikar C, vikar C'],
    [
      'met for one day',
      '{ ikkeTilStede: [B], stedfortredere: [{ navn: C, stillerFor: B, dager: [1] }] }',
      'B, vikar C, borte',
    ],
    [
      'met for under another spelling',
      '{ ikkeTilStede: [Åse Öst], stedfortredere: [{ navn: C, stillerFor: Ase Ost }] }',
      'Åse Öst, vikar C, vikar C',
    ],
  ])('%s', (_, deltakere, forventet) => {
    expect(oppmoete(deltakere)).toEqual([forventet]);
  });

  test('a notice alone tells nothing of attendance', () => {
    expect(oppmoete('{ innkalt: [B] }')).toEqual([]);
  });

  test('the secretariat and guests are no members', () => {
    expect(oppmoete('{ tilStede: [], sekretariat: [B], andre: [C] }')).toEqual([]);
  });
});

test('the fixture archive: away on day 2, deputies for both days and for one', () => {
  const { arkiv, moete } = bygg(offentlig(eksempelraad(), DAG));
  const vaarmoetet = moete('eksempelraadet/2025-05-20');
  expect(oppmoeteI(arkiv, vaarmoetet).map(linje)).toEqual([
    'Leder 1, her, her',
    'Medlem 1, her, borte',
    'Medlem 4, her, her',
    'Medlem 2, vikar Stedfortreder 1, vikar Stedfortreder 1',
    'Medlem 3, vikar Stedfortreder 2, borte',
  ]);
  expect(stedfortredereI(arkiv, vaarmoetet).map((s) => [s.person, s.stillerFor, s.dager])).toEqual([
    ['Stedfortreder 1', 'Medlem 2', undefined],
    ['Stedfortreder 2', 'Medlem 3', ['2025-05-20']],
  ]);
});

test('two meetings on one day are two columns', () => {
  const filer = les({
    'nettsted.yaml': NETTSTED,
    'utvalg/a.md': md('navn: [{ navn: A }]'),
    'moeter/a/2025-01-10/moete.md': md(
      'dager: [{ dato: 2025-01-10 }]\npublisering: publisert\ndeltakere: { tilStede: [B] }',
    ),
    'moeter/a/2025-01-10-b/moete.md': md(
      'dager: [{ dato: 2025-01-10 }]\npublisering: publisert\ndeltakere: { tilStede: [C], ikkeTilStede: [B] }',
    ),
  });
  const { arkiv } = bygg(filer);
  const [utvalg] = arkiv.utvalg;
  const [aar] = utvalg ? oppmoeteaar(arkiv, utvalg) : [];
  expect(aar?.datoer).toEqual(['2025-01-10', '2025-01-10']);
  expect(aar?.rader.map(linje)).toEqual(['B, her, borte', 'C, ?, her']);
});

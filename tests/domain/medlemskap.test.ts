import {
  type Medlemskap,
  medlemskapI,
  rolleVed,
  sammensetningVed,
  sistKjenteSammensetning,
} from '#domain/medlemskap';
import { offentlig } from '#domain/publisering';
import { endringerIRepresentasjon } from '#domain/representasjon';
import { describe, expect, test } from 'vitest';
import { bygg, DAG, eksempelraad, les, md, NETTSTED } from './prove.ts';

const linje = ({ person, organisasjoner, nevnt }: Medlemskap): string =>
  [
    person,
    organisasjoner.map((o) => o.noekkel).join('+'),
    nevnt[0]?.moete.dato ?? '–',
    nevnt.at(-1)?.moete.dato ?? '–',
  ].join(' | ');

/** An archive of one committee whose meetings have these participants. */
function raad(moeter: Record<string, string>, felter = '') {
  const { arkiv } = bygg(
    les({
      'nettsted.yaml': NETTSTED,
      'virksomheter.yaml':
        '- { id: nord, navn: [{ navn: Nordby, til: "2024" }, { navn: Nye Nordby, fra: "2025" }] }\n- { id: vest, navn: [{ navn: Vest }] }\n',
      'navneformer.yaml': '- { navn: Åse Öst, former: [Ase Ost, Åse Ø. Öst] }\n',
      'utvalg/a.md': md(`navn: [{ navn: A }]\n${felter}`),
      ...Object.fromEntries(
        Object.entries(moeter).map(([dato, deltakere]) => [
          `moeter/a/${dato}/moete.md`,
          md(`dager: [{ dato: ${dato} }]\npublisering: publisert\ndeltakere: ${deltakere}`),
        ]),
      ),
    }),
  );
  const [utvalg] = arkiv.utvalg;
  if (!utvalg) throw new Error('utvalget mangler');
  return { arkiv, utvalg, medlemskap: medlemskapI(arkiv, utvalg) };
}

describe('memberships', () => {
  test('are one for a person spelt two ways, for the same organisation under two names', () => {
    const { medlemskap } = raad({
      '2024-01-10': '{ innkalt: ["Ase Ost, Nordby"] }',
      '2025-01-10': '{ tilStede: ["Åse Ø. Öst, Nye Nordby"] }',
    });
    expect(medlemskap.map(linje)).toEqual(['Åse Öst | nord | 2024-01-10 | 2025-01-10']);
  });

  test('count a shared seat for both organisations, and are two when the person changes organisation', () => {
    const { medlemskap } = raad({
      '2024-01-10': '{ innkalt: ["Kari, Nordby / Vest"] }',
      '2024-02-10': '{ innkalt: ["Kari, Vest"] }',
      '2024-03-10': '{ innkalt: ["Kari, Ukjent etat"] }',
    });
    expect(medlemskap.map(linje)).toEqual([
      'Kari | nord+vest | 2024-01-10 | 2024-02-10',
      'Kari | (ukjent etat) | 2024-03-10 | 2024-03-10',
    ]);
  });

  test('come from who is called, there, away, observes or is met for, not from the secretariat and guests', () => {
    const { medlemskap } = raad({
      '2024-01-10':
        '{ tilStede: [B], ikkeTilStede: [C], observatoerer: [D], stedfortredere: [{ navn: E, stillerFor: F }], sekretariat: [G], andre: [H] }',
    });
    expect(medlemskap.map((m) => `${m.person} ${rolleVed(m, '2024-01-10')}`)).toEqual([
      'B medlem',
      'C medlem',
      'D observatør',
      'F medlem',
    ]);
  });

  test('a mention outside the stated period is a membership of its own', () => {
    const { medlemskap } = raad(
      { '2024-01-10': '{ innkalt: [B] }' },
      'medlemmer: [{ navn: B, fra: "2020", til: "2021" }]',
    );
    expect(medlemskap.map(linje)).toEqual(['B |  | – | –', 'B |  | 2024-01-10 | 2024-01-10']);
  });

  test('a role is asked for on a day', () => {
    const { medlemskap } = raad({
      '2024-01-10': '{ innkalt: [B] }',
      '2024-05-10': '{ innkalt: [{ navn: B, rolle: nestleder }] }',
      '2025-01-10': '{ innkalt: [{ navn: B, rolle: leder }] }',
    });
    const [medlem] = medlemskap;
    expect(['2024-02-01', '2024-06-01', '2025-06-01'].map((dag) => medlem && rolleVed(medlem, dag))).toEqual([
      'medlem',
      'nestleder',
      'leder',
    ]);
  });
});

describe('whom a committee consisted of on a day', () => {
  const { arkiv, utvalg } = raad(
    {
      '2024-01-10': '{ innkalt: [B, C] }',
      '2025-01-10': '{ tilStede: [B], ikkeTilStede: [D] }',
      '2026-05-10': '{ innkalt: [D] }',
    },
    'medlemmer: [{ navn: E, fra: "2024-06" }, { navn: F, til: { mellom: "2024", og: "2025-03" } }, { navn: G }]',
  );
  const ved = (dag: string) => {
    const { moete, medlemskap } = sammensetningVed(arkiv, utvalg, dag);
    return [moete?.dato, ...medlemskap.map((m) => m.person)];
  };

  test('is the newest list until then, and stated periods that may hold the day', () => {
    expect(ved('2023-01-01')).toEqual([undefined, 'F', 'G']);
    expect(ved('2024-02-01')).toEqual(['2024-01-10', 'B', 'C', 'F']);
    expect(ved('2025-02-01')).toEqual(['2025-01-10', 'B', 'D', 'E', 'F']);
    expect(ved('2025-06-01')).toEqual(['2025-01-10', 'B', 'D', 'E']);
  });

  test('the newest that is known may be a notice of a meeting to come', () => {
    expect(sistKjenteSammensetning(arkiv, utvalg).moete?.dato).toBe('2026-05-10');
  });
});

describe('changes in representation', () => {
  const endringer = (moeter: Record<string, string>, felter?: string) => {
    const { arkiv, utvalg } = raad(moeter, felter);
    return endringerIRepresentasjon(arkiv, utvalg).map(({ slag, person, etter, moete, fra }) =>
      [
        slag,
        person,
        ...etter.map((e) => `etter ${e.person}${e.sist ? ` (${e.sist.dato})` : ''}`),
        moete?.dato ?? JSON.stringify(fra),
      ].join(', '),
    );
  };

  test('are what documents say, once, with what each adds', () => {
    expect(
      endringer(
        { '2025-01-10': '{ innkalt: [{ navn: B, erstatter: C }, { navn: D, erstatter: E }] }' },
        'medlemmer: [{ navn: B, erstatter: C, fra: "2025" }, { navn: F, nyI: "2025-01-10" }]',
      ),
    ).toEqual([
      'erstatter, D, etter E, 2025-01-10',
      'ny, F, 2025-01-10',
      'erstatter, B, etter C, 2025-01-10',
    ]);
  });

  test('else what the lists show: first named, after whom, and not named since', () => {
    expect(
      endringer({
        '2024-01-10': '{ innkalt: ["B, Nordby", "C, Vest", "D, Vest"] }',
        '2025-01-10': '{ innkalt: ["E, Nye Nordby", "D, Vest"], observatoerer: [F] }',
      }),
    ).toEqual(['foerstNevnt, E, etter B (2024-01-10), 2025-01-10', 'ikkeNevntSiden, C, 2024-01-10']);
  });

  test('nobody comes after one whose organisation had another between them', () => {
    expect(
      endringer({
        '2024-01-10': '{ innkalt: ["B, Vest", "C, Vest"] }',
        '2024-02-10': '{ innkalt: ["C, Vest"] }',
        '2024-03-10': '{ innkalt: ["C, Vest", "D, Vest"] }',
      }),
    ).toEqual(['foerstNevnt, D, 2024-03-10', 'ikkeNevntSiden, B, 2024-01-10']);
  });

  test('one who is missing from a list and comes back has not changed', () => {
    const lister = {
      '2024-01-10': '{ innkalt: [B, C] }',
      '2024-02-10': '{ innkalt: [C] }',
      '2024-03-10': '{ innkalt: [B, C] }',
    };
    expect(endringer(lister)).toEqual([]);
  });

  test('a single list shows no change', () => {
    expect(endringer({ '2024-01-10': '{ stedfortredere: [{ navn: B, stillerFor: C }] }' })).toEqual([]);
  });
});

test('the fixture archive', () => {
  const { arkiv } = bygg(offentlig(eksempelraad(), DAG));
  const [, raadet, , proeve] = arkiv.utvalg;
  if (!raadet || !proeve) throw new Error('utvalget mangler');
  expect(medlemskapI(arkiv, raadet).map(linje)).toEqual([
    'Leder 1 | eksempeldirektoratet | 2025-02-11 | 2026-03-17',
    'Medlem 1 | nordby | 2025-02-11 | 2025-05-20',
    'Medlem 2 | sykehus-vest | 2025-02-11 | 2026-03-17',
    'Medlem 3 | kommuneforeningen+soerby | 2025-02-11 | 2026-03-17',
    'Medlem 4 | fastlegerepresentant | 2025-02-11 | 2025-05-20',
    'Medlem 5 | nordby | 2026-03-17 | 2026-03-17',
    'Medlem 8 | fastlegerepresentant | 2026-03-17 | 2026-03-17',
    'Observatør 1 | irae | 2025-02-11 | 2025-02-11',
  ]);
  expect(
    endringerIRepresentasjon(arkiv, raadet).map((e) => [e.slag, e.person, ...e.etter.map((x) => x.person)]),
  ).toEqual([
    ['foerstNevnt', 'Medlem 8'],
    ['erstatter', 'Medlem 5', 'Medlem 1'],
    ['erstatter', 'Stedfortreder 2', 'Medlem 3'],
  ]);
  expect(endringerIRepresentasjon(arkiv, proeve)).toMatchObject([
    { slag: 'ny', person: 'Medlem 7', moete: { dato: '2025-04-08' }, belegg: 'Ønsket velkommen i møtet' },
  ]);
});

import { offentlig } from '#domain/publisering';
import { organisasjonerVed } from '#domain/tilhoerighet';
import { uregistrerteVirksomheter, virksomheterI } from '#domain/virksomhet';
import { describe, expect, test } from 'vitest';
import { bygg, DAG, eksempelraad, les, md, NETTSTED } from './prove.ts';

const moete = (dato: string, resten = ''): string =>
  md(`dager: [{ dato: ${dato} }]\npublisering: publisert\n${resten}`);

const proeve = bygg(
  les({
    'nettsted.yaml': NETTSTED,
    'virksomheter.yaml':
      '- { id: nord, navn: [{ navn: Nord }] }\n- { id: vest, navn: [{ navn: Vest }], etterfoelger: nord }\n- { id: organet, navn: [{ navn: Organet }], slag: organ }\n',
    'utvalg/a.md': md(
      'navn: [{ navn: A }]\nmedlemmer: [{ navn: Fast, organisasjon: Vest, fra: "2020", til: "2022" }, { navn: Ny, organisasjon: Etaten }]',
    ),
    'moeter/a/2024-01-10/moete.md': moete(
      '2024-01-10',
      'deltakere: { sekretariat: ["Kari, Nord"], andre: ["Ola, Nord / Vest", "Per, Etaten"] }',
    ),
    'moeter/a/2024-01-10/sak-1.md': md(
      'saksnummer: 1/24\nsakseier: [Organet]\nsaksbehandler: [Kari, "Ola, Vest"]\ninnledere: ["Kari, Nord"]',
    ),
    'moeter/a/2024-06-10/moete.md': moete('2024-06-10'),
    'moeter/a/2024-06-10/sak-2.md': md('saksnummer: 2/24\nsaksbehandler: [Kari, Ola, Ukjent]'),
    'moeter/a/2025-01-10/moete.md': moete('2025-01-10', 'deltakere: { andre: ["Kari, Nord", "Ola, Nord"] }'),
    'moeter/a/2025-06-10/moete.md': moete('2025-06-10'),
    'moeter/a/2025-06-10/sak-3.md': md('saksnummer: 3/25\nsaksbehandler: [Kari]'),
  }),
).arkiv;

describe('where a person belonged on a day', () => {
  const ved = (person: string, dag: string, iMoete?: string) =>
    organisasjonerVed(proeve, person, dag, iMoete ? proeve.finnMoete(iMoete) : undefined).map(
      (o) => o.noekkel,
    );

  test('is what the same meeting prints', () => {
    expect(ved('Ola', '2024-01-10', 'a/2024-01-10')).toEqual(['nord', 'vest']);
  });

  test('is what documents before and after agree on', () => {
    expect([ved('Kari', '2024-06-10'), ved('Ola', '2024-06-10')]).toEqual([['nord'], ['nord']]);
  });

  test('is not known before the first document or after the last', () => {
    expect([ved('Kari', '2023-06-10'), ved('Kari', '2025-06-10'), ved('Ukjent', '2024-06-10')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('is that of a membership whose period surely holds the day', () => {
    expect([ved('Fast', '2021-05-01'), ved('Fast', '2020-05-01')]).toEqual([['vest'], []]);
  });
});

test('an organisation has the saker of its owners, officers and speakers, and a body those in its own name', () => {
  const saker = (id: string) =>
    virksomheterI(proeve)
      .get(id)
      ?.saker.map(({ sak, roller }) => `${sak.saksnummer}: ${roller.join(', ')}`);
  expect(saker('nord')).toEqual(['2/24: saksbehandler', '1/24: saksbehandler, innledere']);
  expect(saker('vest')).toEqual(['1/24: saksbehandler']);
  expect(saker('organet')).toEqual(['1/24: sakseier']);
  expect(virksomheterI(proeve).get('vest')?.etterfoelger?.id).toBe('nord');
  expect(
    virksomheterI(proeve)
      .get('nord')
      ?.forgjengere.map((v) => v.id),
  ).toEqual(['vest']);
});

test('printed organisations that the register does not have are told with where they stand', () => {
  expect(
    uregistrerteVirksomheter(proeve).map(({ navn, moeter, saker }) => [navn, moeter.length, saker.length]),
  ).toEqual([['Etaten', 1, 0]]);
});

test('the fixture archive: a renamed organisation keeps its representatives, and a shared seat counts for both', () => {
  const { arkiv } = bygg(offentlig(eksempelraad(), DAG));
  const representanter = (id: string) =>
    virksomheterI(arkiv)
      .get(id)
      ?.representanter.map((m) => `${m.utvalg.id} ${m.person}`);
  expect(representanter('kommuneforeningen')).toEqual(['eksempelraadet Medlem 3']);
  expect(representanter('soerby')).toEqual([
    'arbeidsgruppa Medlem 9',
    'eksempelraadet Medlem 3',
    'fagforum Medlem 6',
    'proeveutvalget Medlem 6',
  ]);
  expect(
    virksomheterI(arkiv)
      .get('kommuneforeningen')
      ?.stedfortredere.map((s) => s.person),
  ).toEqual(['Stedfortreder 2']);
  expect(uregistrerteVirksomheter(arkiv)).toEqual([]);
});

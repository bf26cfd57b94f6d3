import { offentlig } from '#domain/publisering';
import { type Modellperiode, modellVed, raadsmodell } from '#domain/raadsmodell';
import { describe, expect, test } from 'vitest';
import { bygg, DAG, eksempelraad, les, md, NETTSTED } from './prove.ts';

const somTekst = ({ id, fra, til, endringer, nivaaer }: Modellperiode) => ({
  id,
  fra,
  til,
  endringer: endringer.map((e) => `${e.utvalg.id} ${e.slag}`),
  nivaaer: nivaaer.map(({ nivaa, ledd }) =>
    [
      nivaa ?? '?',
      ...ledd.map((l) =>
        [l.navn, ...l.forbereder.map((u) => `→${u.id}`), l.foerstNevnt].filter(Boolean).join(' '),
      ),
    ].join(': '),
  ),
});

const modell = (utvalg: Record<string, string>, moeter: readonly string[] = []): Modellperiode[] => {
  const filer = {
    'nettsted.yaml': NETTSTED,
    ...Object.fromEntries(Object.entries(utvalg).map(([id, felter]) => [`utvalg/${id}.md`, md(felter)])),
    ...Object.fromEntries(
      moeter.map((m) => [
        `moeter/${m}/moete.md`,
        md(`dager: [{ dato: ${m.slice(-10)} }]\npublisering: publisert`),
      ]),
    ),
  };
  return raadsmodell(bygg(les(filer)).arkiv);
};

describe('the model of the fixture archive', () => {
  const perioder = raadsmodell(bygg(offentlig(eksempelraad(), DAG)).arkiv);

  test('has a period for every time that something changed, and claims no more than is known', () => {
    expect(perioder.map(somTekst)).toEqual([
      {
        id: 'eldste',
        til: '2024',
        endringer: [],
        nivaaer: ['1: Eksempelstyret 2023-05-09', '2: Prøveutvalget →eksempelraadet 2022-09-01'],
      },
      {
        id: '2024',
        fra: '2024',
        til: { mellom: '2025-06', og: '2025-09' },
        endringer: ['eksempelraadet navn', 'arbeidsgruppa start', 'eksempelraadet mandat'],
        nivaaer: [
          '1: Eksempelrådet',
          '2: Prøveutvalget →eksempelraadet',
          '3: Arbeidsgruppa for eksempler →eksempelraadet →proeveutvalget',
        ],
      },
      {
        id: '2025-06',
        fra: { mellom: '2025-06', og: '2025-09' },
        til: '2026-01-01',
        endringer: ['arbeidsgruppa navn'],
        nivaaer: [
          '1: Eksempelrådet',
          '2: Prøveutvalget →eksempelraadet',
          '3: Eksempelgruppa →eksempelraadet →proeveutvalget',
        ],
      },
      {
        id: '2026-01-01',
        fra: '2026-01-01',
        endringer: ['fagforum start'],
        nivaaer: [
          '1: Eksempelrådet',
          '2: Fagforum →eksempelraadet',
          '3: Eksempelgruppa →eksempelraadet →fagforum',
        ],
      },
    ]);
  });

  test.each([
    ['1999-01-01', 'eldste'],
    ['2023-12-31', 'eldste'],
    ['2024-01-01', '2024'],
    ['2025-07-15', '2025-06'],
    ['2026-03-01', '2026-01-01'],
  ])('on %s it is the newest that may hold the day: %s', (dag, id) => {
    expect(modellVed(perioder, dag)?.id).toBe(id);
  });
});

test('times that overlap are one boundary, because the order is not known', () => {
  const [eldste, nyeste, ...flere] = modell({
    a: 'navn: [{ navn: A1, til: { mellom: "2020-09", og: "2024-03" } }, { navn: A2 }]',
    b: 'navn: [{ navn: B1, til: "2021" }, { navn: B2, fra: { mellom: "2024-02", og: "2025" } }]',
  });
  expect(flere).toEqual([]);
  expect(eldste).toMatchObject({ id: 'eldste', til: { mellom: '2020-09', og: '2025' } });
  expect(nyeste && somTekst(nyeste)).toMatchObject({ nivaaer: ['?: A2: B2'] });
});

describe('a committee without times', () => {
  test('is there from the first document that names it', () => {
    const utvalg = { a: 'navn: [{ navn: A1, til: "2020" }, { navn: A2 }]', b: 'navn: [{ navn: B }]' };
    const nivaaer = (moete: string) => modell(utvalg, [moete]).map((p) => somTekst(p).nivaaer);
    expect(nivaaer('b/2019-05-01')).toEqual([['?: A1: B 2019-05-01'], ['?: A2: B']]);
    expect(nivaaer('b/2022-05-01')).toEqual([['?: A1'], ['?: A2: B 2022-05-01']]);
  });

  test('that no document names in a newer period is marked', () => {
    const utvalg = { a: 'navn: [{ navn: A1, til: "2020" }, { navn: A2 }]', b: 'navn: [{ navn: B }]' };
    const naa = modell(utvalg, ['b/2019-05-01']).at(-1);
    expect(naa?.nivaaer[0]?.ledd[1]).toMatchObject({ navn: 'B', sistNevnt: '2019-05-01' });
  });

  test('that was succeeded ended between its last meeting and the first of the other', () => {
    const perioder = modell(
      { a: 'navn: [{ navn: A }]\netterfoelger: { utvalg: b, forhold: erstatter }', b: 'navn: [{ navn: B }]' },
      ['a/2020-05-01', 'b/2021-02-03'],
    );
    expect(perioder.map(somTekst)).toMatchObject([
      { til: { mellom: '2020-05-01', og: '2021-02-03' }, nivaaer: ['?: A 2020-05-01'] },
      { fra: { mellom: '2020-05-01', og: '2021-02-03' }, endringer: ['b start'], nivaaer: ['?: B'] },
    ]);
  });
});

test('a committee that only ended says so itself', () => {
  const perioder = modell({
    a: 'navn: [{ navn: A, til: "2020-06" }]',
    b: 'navn: [{ navn: B, fra: "2010" }]',
  });
  expect(perioder.map(somTekst)).toMatchObject([
    { id: '2010', endringer: ['b start'], nivaaer: ['?: A: B'] },
    { id: '2020-07', endringer: ['a slutt'], nivaaer: ['?: B'] },
  ]);
});

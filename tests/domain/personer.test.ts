import { expect, test } from 'vitest';
import { navngitte, type Navngitt } from '#domain/personer';
import { bygg, eksempelraad, les, md, NETTSTED } from './prove.ts';

const iArkivet = (filer: Record<string, string>, dato = '2026-03-01'): Map<string, Navngitt> =>
  new Map(
    navngitte(bygg(les({ 'nettsted.yaml': NETTSTED, ...filer }), dato).arkiv).map((person) => [
      [...person.former][0] ?? '',
      person,
    ]),
  );

const UTVALG = md('navn: [{ navn: Rådet, kort: R }]\nmedlemmer: [{ navn: Kari Medlem }]');

test('a person is someone by an organisation, a title, a role, or a list that says it', () => {
  const personer = iArkivet({
    'utvalg/r.md': UTVALG,
    'moeter/r/2025-01-01/moete.md': md(`
dager: [{ dato: 2025-01-01 }]
publisering: publisert
deltakere:
  tilStede: ["Ola Bare", "Eva Egen, Verket", { navn: Tor Tittel, tittel: lege }]
  sekretariat: [Siv Sekretær]
  andre: [Gro Gjest]`),
    'moeter/r/2025-01-01/sak-1.md': md('saksnummer: 1/25\nsakseier: [Sol Eier]\ninnledere: [Per Taler]'),
  });
  const medRolle = [...personer].filter(([, { harRolle }]) => harRolle).map(([navn]) => navn);
  expect(medRolle.toSorted()).toEqual([
    'Eva Egen',
    'Kari Medlem',
    'Per Taler',
    'Siv Sekretær',
    'Sol Eier',
    'Tor Tittel',
  ]);
  expect([...personer.keys()].filter((navn) => !medRolle.includes(navn)).toSorted()).toEqual([
    'Gro Gjest',
    'Ola Bare',
  ]);
});

test('to be spelled in several ways is no role', () => {
  const personer = iArkivet({
    'utvalg/r.md': UTVALG,
    'navneformer.yaml':
      '- { navn: Ola Bare, former: [Ola Barre] }\n- { navn: Kari Medlem, former: [Kari Medlæm] }\n',
    'moeter/r/2025-01-01/moete.md': md(
      'dager: [{ dato: 2025-01-01 }]\npublisering: publisert\ndeltakere: { tilStede: [Ola Barre] }',
    ),
  });
  expect(personer.get('Ola Bare')?.harRolle).toBe(false);
  expect(personer.get('Kari Medlem')?.harRolle).toBe(true);
});

test('what is no name of a person is left out', () => {
  const personer = iArkivet({
    'virksomheter.yaml': '- id: v\n  navn: [{ navn: Store Verket }]\n',
    'utvalg/r.md': UTVALG,
    'moeter/r/2025-01-01/moete.md': md('dager: [{ dato: 2025-01-01 }]\npublisering: publisert'),
    'moeter/r/2025-01-01/sak-1.md': md(
      'saksnummer: 1/25\nsakseier: [Store Verket, Sekretariatet, Avdeling for plan, Ola van Dyck, Ali al-Eier, Ida dos Eier]',
    ),
  });
  expect([...personer.keys()].toSorted()).toEqual([
    'Ali al-Eier',
    'Ida dos Eier',
    'Kari Medlem',
    'Ola van Dyck',
  ]);
});

test('every printed form counts as the name, and a member of now is named today', () => {
  const personer = navngitte(bygg(eksempelraad()).arkiv);
  const medlem3 = personer.find(({ former }) => former.has('Medlem 3'));
  expect([...(medlem3?.former ?? [])]).toEqual(expect.arrayContaining(['Medlem tre', 'Medlem III']));
  expect(medlem3?.sist).toBe('2026-03-17');
  expect(iArkivet({ 'utvalg/r.md': UTVALG }).get('Kari Medlem')?.sist).toBe('2026-03-01');
});

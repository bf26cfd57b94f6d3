import { innholdAv } from '#components/forside/utvalgsrad.ts';
import { omfang } from '#components/forside/omfang.ts';
import { utenfor } from '#components/utvalg/modell.ts';
import { expect, test } from 'vitest';
import { bygg, les, md, NETTSTED } from '../../domain/prove.ts';

const { arkiv } = bygg(
  les({
    'nettsted.yaml': NETTSTED,
    'utvalg/a.md': md('navn: [{ navn: Råd A }]'),
    'utvalg/b.md': md('navn: [{ navn: Råd B }]'),
    'utvalg/c.md': md('navn: [{ navn: Råd C }]'),
    'moeter/a/2025-01-10/moete.md': md('dager: [{ dato: 2025-01-10 }]\npublisering: publisert'),
    'moeter/a/2025-01-10/sak-2.md': md(
      'saksnummer: 2/25\ntittel: To\ntidligereBehandlinger:\n  - { sak: a 1/24, dato: 2024-05-01, tittel: En }\n  - { sak: b 7/24, tittel: Sju }',
    ),
  }),
);
const glatt = (tekst: string): string => tekst.replaceAll('\u00a0', ' ');

test('what the archive has and what it only knows of are counted alike everywhere', () => {
  expect(glatt(omfang(arkiv))).toBe(
    'Arkivet har 1 møte og 1 sak. Også kjent fra henvisninger: 1 møte og 2 saker.',
  );
  const [a, b, c] = arkiv.utvalg.map((utvalg) => glatt(innholdAv(utvalg)));
  expect(a).toBe('1 møte og 1 sak. Også kjent fra henvisninger: 1 møte og 1 sak.');
  expect(b).toBe('Bare kjent fra henvisninger: 1 sak.');
  expect(c).toBe('Ingen møter i arkivet.');
  const ingen = { id: 'eldste', endringer: [], nivaaer: [] };
  expect(utenfor(arkiv.utvalg, ingen).map(({ kort }) => kort.map(glatt))).toEqual([
    ['1 møte og 1 sak', 'Også kjent fra henvisninger: 1 møte og 1 sak'],
    ['Bare kjent fra henvisninger: 1 sak'],
    [],
  ]);
});

import { expect, test } from 'vitest';
import { forholdFor, utsattHit } from '#domain/forhold';
import { bygg, eksempelraad, les, md, NETTSTED } from './prove.ts';

const { sak } = bygg(eksempelraad());
const vis = (id: string): string[] =>
  forholdFor(sak(id)).map((f) => `${f.slag} ${f.sak?.id ?? f.moete?.id ?? ''}`);

test.each([
  ['eksempelraadet/2025/9', ['sammen eksempelraadet/2025/8']],
  ['eksempelraadet/2025/8', ['sammen eksempelraadet/2025/9']],
  ['eksempelraadet/2025/12', ['oversendtTil proeveutvalget/2025/11']],
  [
    'proeveutvalget/2025/11',
    ['oversendtFra eksempelraadet/2025/12', 'sammen proeveutvalget/2025/12', 'utsattTil fagforum/2026/2'],
  ],
  ['eksempelraadet/2025/2', []],
])('%s', (id, ventet) => {
  expect(vis(id)).toEqual(expect.arrayContaining(ventet));
  expect(vis(id)).toHaveLength(ventet.length);
});

const UTSATT = {
  'nettsted.yaml': NETTSTED,
  'utvalg/a.md': md('navn: [{ navn: A }]'),
  'moeter/a/2025-01-10/moete.md': md('dager: [{ dato: 2025-01-10 }]\npublisering: publisert'),
  'moeter/a/2025-01-10/sak-1.md': md('saksnummer: 1/25\ntittel: En\nutsattTil: a 2025-02-10'),
  'moeter/a/2025-02-10/moete.md': md('dager: [{ dato: 2025-02-10 }]\npublisering: publisert'),
};

test('a postponed sak leads to the meeting, and the meeting to the sak, until it has one itself', () => {
  const prove = bygg(les(UTSATT));
  const senere = prove.moete('a/2025-02-10');
  expect(forholdFor(prove.sak('a/2025/1'))).toEqual([{ slag: 'utsattTil', moete: senere }]);
  expect(utsattHit(senere, prove.arkiv).map((s) => s.id)).toEqual(['a/2025/1']);
  expect(utsattHit(prove.moete('a/2025-01-10'), prove.arkiv)).toEqual([]);
});

test('a postponed sak that came leads to the sak, and back', () => {
  const prove = bygg(
    les({
      ...UTSATT,
      'moeter/a/2025-02-10/sak-2.md': md('saksnummer: 2/25\ntittel: En\ntidligereBehandlinger: [a 1/25]'),
    }),
  );
  expect(forholdFor(prove.sak('a/2025/1'))).toEqual([{ slag: 'utsattTil', sak: prove.sak('a/2025/2') }]);
  expect(forholdFor(prove.sak('a/2025/2'))).toEqual([{ slag: 'utsattFra', sak: prove.sak('a/2025/1') }]);
  expect(utsattHit(prove.moete('a/2025-02-10'), prove.arkiv)).toEqual([]);
});

test('a sak that is only cited knows where it was sent on to, and what came instead of it', () => {
  const prove = bygg(
    les({
      ...UTSATT,
      'moeter/a/2025-01-10/sak-1.md': md(`saksnummer: 1/25
tittel: En
tidligereBehandlinger:
  - { sak: a 1/24, slag: oversendtFra, dato: 2024-01-10 }
  - { sak: a 2/24, slag: erstatter, dato: 2024-01-10 }`),
    }),
  );
  expect(forholdFor(prove.sak('a/2024/1'))).toEqual([{ slag: 'oversendtTil', sak: prove.sak('a/2025/1') }]);
  expect(forholdFor(prove.sak('a/2024/2'))).toEqual([{ slag: 'erstattetAv', sak: prove.sak('a/2025/1') }]);
});

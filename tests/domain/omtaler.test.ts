import { describe, expect, test } from 'vitest';
import { bygg, les, md } from './prove.ts';

const TOM_SAK = (nr: string): string => md(`saksnummer: ${nr}\ntittel: Noe`);
const MOETE = (nummer: string, dato: string): string =>
  md(`nummer: ${nummer}\ndager: [{ dato: ${dato} }]\npublisering: publisert`);

/** What the numbers in a text of «Rådet» sak 1/25 are linked to. */
function lenker(tekst: string): (string | undefined)[] {
  const { sak } = bygg(
    les({
      'utvalg/raadet.md': md('navn: [{ navn: Rådet }]\naliaser: [Nasjonalt råd]'),
      'utvalg/nuit.md': md('navn: [{ navn: Utvalg for IT, kort: NUIT }]\naliaser: [NUIT (Utvalget)]'),
      'utvalg/fag-raadet.md': md('navn: [{ navn: Fag-rådet }]'),
      'moeter/raadet/2024-03-01/moete.md': MOETE('3/2024', '2024-03-01'),
      'moeter/raadet/2024-03-01/sak-23.md': TOM_SAK('23/24'),
      'moeter/raadet/2024-03-01/sak-24.md': TOM_SAK('24/24'),
      'moeter/raadet/2024-03-01/sak-24-b.md': md('saksnummer: 24/24\nloepenr: b'),
      'moeter/nuit/2024-05-01/moete.md': MOETE('3/2024', '2024-05-01'),
      'moeter/nuit/2024-05-01/sak-23.md': TOM_SAK('23/24'),
      'moeter/fag-raadet/2024-06-01/moete.md': MOETE('4/2024', '2024-06-01'),
      'moeter/fag-raadet/2024-06-01/sak-3.md': TOM_SAK('3/24'),
      'moeter/raadet/2025-01-01/moete.md': MOETE('1/2025', '2025-01-01'),
      'moeter/raadet/2025-01-01/sak-1.md': md('saksnummer: 1/25', tekst),
    }),
  );
  return sak('raadet/2025/1').omtaler.map((maal) => maal?.id);
}

describe('the own committee, when it has the number and no other is named', () => {
  test.each([
    ['Se sak 23/24.', ['raadet/2024/23']],
    ['Se 23/24.', ['raadet/2024/23']],
    ['Se sak 23/2024.', ['raadet/2024/23']],
    ['Sakene 23/24 og 24/24 henger sammen.', ['raadet/2024/23', 'raadet/2024/24']],
    ['Rådet drøftet sak 23/24.', ['raadet/2024/23']],
    ['Nasjonalt råd sak 23/24', ['raadet/2024/23']],
    ['Se sak 24/24b.', ['raadet/2024/24b']],
    ['Se sak 25/24.', [undefined]],
    ['NUIT var med. Se sak 23/24.', ['raadet/2024/23']],
  ])('%s', (tekst, maal) => {
    expect(lenker(tekst)).toEqual(maal);
  });
});

describe('another committee beside the number', () => {
  test.each([
    ['Se NUIT 23/24.', ['nuit/2024/23']],
    ['Se NUIT sak 23/24.', ['nuit/2024/23']],
    ['Se Utvalg for IT, sak 23/24.', ['nuit/2024/23']],
    ['Se sak 23/24 (NUIT).', ['nuit/2024/23']],
    ['Se sak 23/24 i NUIT.', ['nuit/2024/23']],
    ['Se NUIT (Utvalget) sak 23/24.', ['nuit/2024/23']],
    ['Se NUIT 24/24.', [undefined]],
  ])('%s', (tekst, maal) => {
    expect(lenker(tekst)).toEqual(maal);
  });
});

describe('another committee elsewhere in the sentence: no link rather than a wrong one', () => {
  test.each([
    ['NUIT drøftet dette grundig i fjor, og så kom 23/24.', [undefined]],
    ['Etter 23/24 gikk saken til NUIT.', [undefined]],
    ['Både Fag-rådet og vi har hatt sak 23/24.', [undefined]],
  ])('%s', (tekst, maal) => {
    expect(lenker(tekst)).toEqual(maal);
  });
});

describe('a meeting is not a sak', () => {
  test.each([
    ['Møte 3/24 var i mars.', ['raadet/2024-03-01']],
    ['NUIT møte 3/24 var i mai.', ['nuit/2024-05-01']],
    ['Møte 23/24 finnes ikke.', [undefined]],
    ['Se arkivsak 23/24.', []],
    ['TB2024-80 og 13/06-2024 og 1/2 er ikke saker.', []],
  ])('%s', (tekst, maal) => {
    expect(lenker(tekst)).toEqual(maal);
  });
});

test('a mention is an edge of its own, both ways, once, and never to a hidden target', () => {
  const { sak } = bygg(
    les({
      'utvalg/raadet.md': md('navn: [{ navn: Rådet }]'),
      'moeter/raadet/2025-01-01/moete.md': MOETE('1/2025', '2025-01-01'),
      'moeter/raadet/2025-01-01/sak-1.md': TOM_SAK('1/25'),
      'moeter/raadet/2025-01-01/sak-2.md': TOM_SAK('2/25'),
      'moeter/raadet/2025-01-01/sak-3.md': md(
        'saksnummer: 3/25\ntidligereBehandlinger: [raadet 1/25]',
        'Se sak 1/25, 2/25 og 3/25. Se også 2/25.',
      ),
    }),
  );
  const slag = (id: string): string[] => sak(id).sitater.map((h) => `${h.slag} ${h.fra.id}`);
  expect(sak('raadet/2025/3').henvisninger.map((h) => `${h.slag} ${h.tilSak?.id ?? ''}`)).toEqual([
    'fortsetter raadet/2025/1',
    'omtale raadet/2025/2',
  ]);
  expect(slag('raadet/2025/1')).toEqual(['fortsetter raadet/2025/3']);
  expect(slag('raadet/2025/2')).toEqual(['omtale raadet/2025/3']);
  expect(slag('raadet/2025/3')).toEqual([]);
});

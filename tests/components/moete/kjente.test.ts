import { kjenteSaker } from '#components/moete/kjente.ts';
import { expect, test } from 'vitest';
import { bygg, les, md, NETTSTED } from '../../domain/prove.ts';

const { moete } = bygg(
  les({
    'nettsted.yaml': NETTSTED,
    'utvalg/raadet.md': md('navn: [{ navn: Rådet }]'),
    'moeter/raadet/2025-01-01/moete.md': md(`dager: [{ dato: 2025-01-01 }, { dato: 2025-01-02 }]
publisering: publisert
agenda: [1/25, 2/25]`),
    'moeter/raadet/2025-01-01/sak-1.md': md('saksnummer: 1/25'),
    'moeter/raadet/2025-03-01/moete.md': md(`dager: [{ dato: 2025-03-01 }]
publisering: publisert`),
    'moeter/raadet/2025-03-01/sak-5.md': md(`saksnummer: 5/25
tidligereBehandlinger:
  - { sak: raadet 2/25, dato: 2025-01-01 }
  - { sak: raadet 3/25, dato: 2025-01-02, tittel: Fra dag 2 }`),
  }),
);

test('a meeting with a file also shows the cited saker that its agenda does not have', () => {
  expect(kjenteSaker(moete('raadet/2025-01-01')).map(({ sak, tittel }) => [sak.saksnummer, tittel])).toEqual([
    ['3/25', 'Fra dag 2'],
  ]);
});

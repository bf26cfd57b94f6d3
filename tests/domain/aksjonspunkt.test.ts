import { expect, test } from 'vitest';
import { aksjonspunkterFor, aksjonspunkterI } from '#domain/aksjonspunkt';
import { bygg, les, md, NETTSTED } from './prove.ts';

const MOETE = 'dager: [{ dato: 2025-01-10 }]\npublisering: publisert';
const { arkiv, sak } = bygg(
  les({
    'nettsted.yaml': NETTSTED,
    'utvalg/a.md': md('navn: [{ navn: A }]'),
    'moeter/a/2025-01-10/moete.md': md(MOETE),
    'moeter/a/2025-01-10/sak-1.md': md(
      'saksnummer: 1/25',
      '## Aksjonspunkter\n\n- **Kari:** Lage notat (frist 2025-02-01)\n- **Ola:** Ringe\n',
    ),
    'moeter/a/2025-01-10/sak-2.md': md('saksnummer: 2/25', '## Aksjonspunkter\n\n- **Per:** Skrive\n'),
    'moeter/a/2025-02-10/moete.md': md(MOETE.replace('01-10', '02-10')),
    'moeter/a/2025-02-10/sak-3.md': md('saksnummer: 3/25\nfoelgerOpp: ["a 1/25#aksjonspunkt-2"]'),
    'moeter/a/2025-02-10/sak-4.md': md(
      'saksnummer: 4/25\ntidligereBehandlinger: [{ sak: a 1/25, slag: foelgerOpp, tekst: Notatet er levert. }]',
    ),
  }),
);

test('who takes up which point; one that takes up the whole sak answers all of them', () => {
  expect(
    aksjonspunkterI(sak('a/2025/1')).map(({ punkt, anker, svar }) => [
      anker,
      punkt.ansvarlig,
      punkt.frist,
      ...svar.map((s) => s.fra.id),
    ]),
  ).toEqual([
    ['aksjonspunkt-1', 'Kari', '2025-02-01', 'a/2025/4'],
    ['aksjonspunkt-2', 'Ola', undefined, 'a/2025/3', 'a/2025/4'],
  ]);
});

test('all of a committee, those without news too', () => {
  const [utvalg] = arkiv.utvalg;
  const alle = utvalg ? aksjonspunkterFor(utvalg, arkiv) : [];
  expect(alle.map((a) => `${a.sak.id}#${a.anker} ${a.svar.length}`)).toEqual([
    'a/2025/1#aksjonspunkt-1 1',
    'a/2025/1#aksjonspunkt-2 2',
    'a/2025/2#aksjonspunkt-1 0',
  ]);
});

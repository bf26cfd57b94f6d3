import { expect, test } from 'vitest';
import { emnerI, saksgangerOm, senereOmEmnene } from '#domain/emner';
import { bygg, les, md } from './prove.ts';

const DAG = '2026-01-01';
const moete = (dag: string): string => md(`dager: [{ dato: ${dag} }]\npublisering: publisert`);
const EMNER = ['a', 'b', 'c']
  .map((id) => `- { id: ${id}, navn: Emne ${id}, beskrivelse: Om ${id}. }`)
  .join('\n');

/** Two steps of one matter in 2024, then saker about its topics, or not. */
const { arkiv } = bygg(
  les({
    'emner.yaml': EMNER,
    'utvalg/raad.md': md('navn: [{ navn: Rådet }]'),
    'moeter/raad/2024-01-10/moete.md': moete('2024-01-10'),
    'moeter/raad/2024-01-10/sak-1.md': md('saksnummer: 1/24\nemner: [b]'),
    'moeter/raad/2024-02-10/moete.md': moete('2024-02-10'),
    'moeter/raad/2024-02-10/sak-2.md': md('saksnummer: 2/24\nemner: [a]\ntidligereBehandlinger: [raad 1/24]'),
    'moeter/raad/2024-02-10/sak-3.md': md('saksnummer: 3/24\nemner: [a]'),
    'moeter/raad/2025-01-10/moete.md': moete('2025-01-10'),
    'moeter/raad/2025-01-10/sak-1.md': md('saksnummer: 1/25\nemner: [a, b]'),
    'moeter/raad/2025-01-10/sak-2.md': md('saksnummer: 2/25\nemner: [c]'),
    'moeter/raad/2025-01-10/sak-3.md': md('saksnummer: 3/25\nemner: [a]\nsakstype: godkjenning'),
    'moeter/raad/2025-02-10/moete.md': moete('2025-02-10'),
    'moeter/raad/2025-02-10/sak-4.md': md('saksnummer: 4/25\nemner: [a]'),
    'moeter/raad/2025-03-10/moete.md': moete('2025-03-10'),
    'moeter/raad/2025-03-10/sak-5.md': md('saksnummer: 5/25\nemner: [b]'),
  }),
  DAG,
);
const [gang] = arkiv.saksganger;
if (!gang) throw new Error('ingen saksgang');
const emner = emnerI(gang, arkiv);

test('a matter has the topics of all its saker, and a topic the matters', () => {
  expect(emner.map((e) => e.id)).toEqual(['a', 'b']);
  expect(arkiv.emner.map((e) => saksgangerOm(e).length)).toEqual([1, 1, 0]);
});

test('other saker about the same after the last treatment; those with most in common stay', () => {
  const senere = (flest: number): string[] => senereOmEmnene(gang, emner, DAG, flest).map((sak) => sak.id);
  expect(senere(5)).toEqual(['raad/2025/1', 'raad/2025/4', 'raad/2025/5']);
  expect(senere(2)).toEqual(['raad/2025/1', 'raad/2025/5']);
});

import { vedleggFor } from '#components/sak/vedlegg.ts';
import { expect, test } from 'vitest';
import { sakSkrevet } from '#domain/oppslag';
import { bygg, eksempelraad, les, md, NETTSTED } from './prove.ts';

const EKSEMPEL = bygg(eksempelraad());

const moete = (dag: string, mer = ''): string =>
  md(`dager: [{ dato: ${dag} }]\npublisering: publisert${mer}`);

const { arkiv, sak } = bygg(
  les({
    'nettsted.yaml': NETTSTED,
    'utvalg/raad.md': md('navn: [{ navn: Rådet }]'),
    'moeter/raad/2025-02-01/moete.md': moete('2025-02-01'),
    'moeter/raad/2025-02-01-b/moete.md': moete('2025-02-01'),
    'moeter/raad/2025-03-02/moete.md': moete('2025-03-02', '\nflyttetFra: [2025-03-01]'),
    'moeter/raad/2025-03-02/sak-1.md': md(`saksnummer: 1/25
tittel: Godkjenning
godkjenner: [raad 2025-02-01, raad 2025-02-01-b, raad 2025-03-01, raad 2025-02-01-c]
vedlegg:
  - { nr: "1", slag: referat, moete: raad 2025-02-01-b }
  - { nr: "2", slag: annet, moete: raad 2025-03-01 }
  - { nr: "3", sak: raad 1/25 }`),
  }),
);

test('a reference finds the meeting in the folder it names, and a moved one by its old day', () => {
  expect(sak('raad/2025/1').henvisninger.map((h) => h.tilMoete?.id)).toEqual([
    'raad/2025-02-01',
    'raad/2025-02-01-b',
    'raad/2025-03-02',
    'raad/2025-02-01-c',
  ]);
});

test('an attachment finds the same meetings and saker', () => {
  expect(vedleggFor(sak('raad/2025/1'), arkiv, undefined).map((v) => v.href)).toEqual([
    '/moeter/raad/2025-02-01-b/',
    '/moeter/raad/2025-03-02/',
    '/saker/raad/2025/1/',
  ]);
});

test.each([
  ['eksempelraadet 8/25', 'eksempelraadet/2025/8'],
  ['PRU 11/2025', 'proeveutvalget/2025/11'],
  ['Eksempelrådet sak 12/25b', 'eksempelraadet/2025/12b'],
])('«%s» on a command line is a sak', (skrevet, id) => {
  expect(sakSkrevet(skrevet, EKSEMPEL.arkiv)).toEqual({ sak: EKSEMPEL.sak(id) });
});

test.each([
  ['8/25', '«8/25» er ikke en sak. Skriv utvalg og saksnummer, for eksempel «arbeidsgruppa 19/25».'],
  ['eksempelraadet 8/25 9/25', '«eksempelraadet 8/25 9/25» er ikke en sak.'],
  ['eksempelrad 8/25', 'Arkivet har ikke utvalget «eksempelrad». Mente du «eksempelraadet»?'],
  ['eksempelraadet 99/25', 'Arkivet har ikke sak 99/25 i eksempelraadet. Fra 2025 har det sak 1, 2,'],
  ['eksempelraadet 1/40', 'Det har ingen saker fra 2040.'],
])('«%s» is none, and the message says what to write', (skrevet, melding) => {
  const funn = sakSkrevet(skrevet, EKSEMPEL.arkiv);
  expect('feil' in funn ? funn.feil : '').toContain(melding);
});

import { expect, test } from 'vitest';
import { lesTekstregister } from '#domain/tekstregister';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';
import { AVTRYKK, registrert } from './registrert.ts';

const SAK = `${MOETE}/sak-1.md`;
const RETTELSE = 'rettelser:\n  - dato: 2030-03-01\n    slag: innhold\n    sted: vedtak\n';
const foer = minsteArkiv({ [SAK]: sak('1/30', '', '## Vedtak\n\nRådet er enig.\n') });

/** Level and message of the rule, when the sak of the archive is changed. */
const funn = (fil: string, publisert = registrert(foer)): string[] =>
  sjekkTekster(minsteArkiv({ [SAK]: fil }), { publisert })
    .funn.filter(({ regel }) => regel === 'endret-uten-rettelse')
    .map(({ nivaa, linje, melding }) => `${nivaa} ${linje} ${melding}`);

test('what is as it was is not told of', () => {
  expect(funn(sak('1/30', '', '## Vedtak\n\nRådet er *enig*.\n'))).toEqual([]);
});

test('a changed decision is a fault, a changed title of both documents one fault', () => {
  expect(funn(sak('1/30', '', '## Vedtak\n\nRådet er uenig.\n'))).toEqual([
    'feil 1 Det leserne ser fra referatet, er endret etter at det ble publisert.',
  ]);
  expect(funn(sak('1/30', 'sammendrag: Nytt.\n', '## Vedtak\n\nRådet er uenig.\n'))).toEqual([
    'feil 1 Det leserne ser fra innkallingen og referatet, er endret etter at det ble publisert.',
  ]);
});

test('a line about it makes it a note, until the register has the new text', () => {
  const rettet = sak('1/30', RETTELSE, '## Vedtak\n\nRådet er uenig.\n');
  expect(funn(rettet)).toEqual([
    'merknad 4 Teksten er endret og leserne er fortalt det, men registeret har ennå den gamle.',
  ]);
  expect(funn(rettet, registrert(minsteArkiv({ [SAK]: rettet })))).toEqual([]);
});

test('the line of the last change is no word of the next', () => {
  const en = sak('1/30', RETTELSE, '## Vedtak\n\nRådet er uenig.\n');
  const to = sak('1/30', RETTELSE, '## Vedtak\n\nRådet er svært uenig.\n');
  expect(funn(to, registrert(minsteArkiv({ [SAK]: en })))).toEqual([
    'feil 4 Det leserne ser fra referatet, er endret etter at det ble publisert.',
  ]);
});

test('what was not public before is published, not changed; what is no longer public is not compared', () => {
  const utenSak = registrert(minsteArkiv({ [SAK]: undefined }));
  expect(funn(sak('1/30', '', 'Nytt.\n'), utenSak)).toEqual([]);
  expect(funn(sak('1/30', 'publisering: utkast\n', 'Nytt.\n'))).toEqual([]);
});

test('an archive without a register has nothing to compare with', () => {
  const { funn: alle } = sjekkTekster(minsteArkiv({ [SAK]: sak('1/30', '', 'Nytt.\n') }));
  expect(alle).toEqual([]);
});

test('marks from git in the register are a fault with their line', () => {
  const publisert = { ...AVTRYKK, ...lesTekstregister('<<<<<<< HEAD\n') };
  const [feil] = sjekkTekster(minsteArkiv(), { publisert }).funn;
  expect(feil).toMatchObject({
    fil: 'publisert/tekster.txt',
    linje: 1,
    melding: 'Linjen «<<<<<<< HEAD» i registeret kan ikke leses.',
  });
});

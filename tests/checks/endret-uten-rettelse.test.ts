import { describe, expect, test } from 'vitest';
import { STEDER } from '#checks/endret-uten-rettelse';
import type { Tekstfil } from '#markdown/fil';
import { minsteArkiv, moete, MOETE, sak, sjekkTekster } from './arkivet.ts';
import { registrert } from './registrert.ts';

const SAK = `${MOETE}/sak-1.md`;
const RETTELSE = 'rettelser:\n  - dato: 2030-03-01\n    slag: innhold\n    sted: vedtak\n';
const foer = minsteArkiv({ [SAK]: sak('1/30', '', '## Vedtak\n\nRådet er enig.\n') });

/** Level and message of the rule, when the sak of the archive is changed. */
const funn = (fil: string, publisert = registrert(foer)): string[] =>
  sjekkTekster(minsteArkiv({ [SAK]: fil }), { publisert })
    .funn.filter(({ regel }) => regel === 'endret-uten-rettelse')
    .map(({ nivaa, linje, melding }) => `${nivaa} ${linje} ${melding.replace(/ \(merke [\da-f]{3}\)/u, '')}`);

/** What an exception from the rule is for. */
const gjelder = (fil: string): string[] =>
  sjekkTekster(minsteArkiv({ [SAK]: fil }), { publisert: registrert(foer) }).funn.flatMap((f) =>
    f.regel === 'endret-uten-rettelse' && f.gjelder ? [f.gjelder] : [],
  );

test('what is as it was is not told of', () => {
  expect(funn(sak('1/30', '', '## Vedtak\n\nRådet er *enig*.\n'))).toEqual([]);
});

test('a changed decision is a fault, a changed title of both documents one fault', () => {
  expect(funn(sak('1/30', '', '## Vedtak\n\nRådet er uenig.\n'))).toEqual([
    'feil 1 Det leserne ser fra «referatet», er endret etter at det ble publisert.',
  ]);
  expect(funn(sak('1/30', 'sammendrag: Nytt.\n', '## Vedtak\n\nRådet er uenig.\n'))).toEqual([
    'feil 1 Det leserne ser fra «innkallingen og referatet», er endret etter at det ble publisert.',
  ]);
});

test('an exception is for the text as it is now, and not for the next change', () => {
  const uenig = '## Vedtak\n\nRådet er uenig.\n';
  const [merke = ''] = gjelder(sak('1/30', '', uenig));
  expect(merke).toMatch(/^referatet \(merke [\da-f]{3}\)$/u);
  const godta = `godta:\n  - regel: endret-uten-rettelse\n    gjelder: ${merke}\n    grunn: Prøve.\n`;
  expect(funn(sak('1/30', godta, uenig))).toEqual([]);
  expect(funn(sak('1/30', godta, uenig.replace('uenig', 'svært uenig')))).toHaveLength(1);
});

test('a line about it makes it a note, until the register has the new text', () => {
  const rettet = sak('1/30', RETTELSE, '## Vedtak\n\nRådet er uenig.\n');
  expect(funn(rettet)).toEqual([
    'merknad 4 Det leserne ser fra «referatet», er endret og de er fortalt det, men registeret har ennå den gamle teksten.',
  ]);
  expect(funn(rettet, registrert(minsteArkiv({ [SAK]: rettet })))).toEqual([]);
});

test('the line of the last change is no word of the next', () => {
  const en = sak('1/30', RETTELSE, '## Vedtak\n\nRådet er uenig.\n');
  const to = sak('1/30', RETTELSE, '## Vedtak\n\nRådet er svært uenig.\n');
  expect(funn(to, registrert(minsteArkiv({ [SAK]: en })))).toEqual([
    'feil 4 Det leserne ser fra «referatet», er endret etter at det ble publisert.',
  ]);
});

test('what was not public before is published, not changed', () => {
  const utenSak = registrert(minsteArkiv({ [SAK]: undefined }));
  expect(funn(sak('1/30', '', 'Nytt.\n'), utenSak)).toEqual([]);
});

test('what has been public and is taken back without a word is told of; a wholly hidden sak stops no other', () => {
  const vedtak = '## Vedtak\n\nRådet er enig.\n';
  expect(funn(sak('1/30', 'publisering: { referat: utkast }\n', vedtak))).toEqual([
    'feil 4 Leserne har sett «referatet», og gjør det ikke lenger.',
  ]);
  expect(funn(sak('1/30', 'publisering: utkast\n', vedtak))).toEqual([
    'advarsel 4 Leserne har sett «innkallingen og referatet», og gjør det ikke lenger.',
  ]);
  expect(funn(sak('1/30', 'publisering: { trukket: { grunn: Feil. } }\n'))).toEqual([]);
});

test.each([
  ['a day that is none', moete('2030-02-31')],
  ['YAML that cannot be read', moete('2030-02-01').replace('  - dato', '\t- dato')],
])('of a meeting with %s nothing is said to be taken back', (_, moetet) => {
  const { funn: alle } = sjekkTekster(minsteArkiv({ [`${MOETE}/moete.md`]: moetet }), {
    publisert: registrert(foer),
  });
  expect(alle.map(({ fil }) => fil)).toContain(`${MOETE}/moete.md`);
  expect(alle.filter(({ fil }) => fil === SAK)).toEqual([]);
});

describe('a line that readers do not see yet is no word to them', () => {
  const innkalt = moete('2030-02-01', '{ moete: publisert, innkalling: publisert }');
  const arkivet = (felter: string): Tekstfil[] =>
    minsteArkiv({ [`${MOETE}/moete.md`]: innkalt, [SAK]: sak('1/30', felter) });
  const linje = (sted: string): string =>
    `sammendrag: Nytt.\nrettelser:\n  - dato: 2030-03-01\n    slag: innhold\n${sted}`;
  const svar = (felter: string): [string, string | undefined][] =>
    sjekkTekster(arkivet(felter), { publisert: registrert(arkivet('')) })
      .funn.filter(({ regel }) => regel === 'endret-uten-rettelse')
      .map(({ nivaa, tiltak }) => [nivaa, tiltak]);

  test('the message says which line it is, and words that work', () => {
    expect(svar(linje(''))).toEqual([['feil', expect.stringContaining('en linje uten sted')]]);
    expect(svar(linje('    sted: et sted\n'))).toEqual([
      ['feil', expect.stringMatching(/linjen med sted: et sted.*innkallingen: tittelen/u)],
    ]);
  });

  test.each(STEDER.innkalling)('«%s» works', (sted) => {
    expect(svar(linje(`    sted: ${sted}\n`))).toEqual([['merknad', expect.anything()]]);
  });
});

test('an archive without a register has nothing to compare with', () => {
  const { funn: alle } = sjekkTekster(minsteArkiv({ [SAK]: sak('1/30', '', 'Nytt.\n') }));
  expect(alle).toEqual([]);
});

import { expect, test } from 'vitest';
import { rett } from '#checks/rett';
import type { Tekstfil } from '#markdown/fil';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

const kontroller = (filer: readonly Tekstfil[]) => sjekkTekster(filer, { form: true });

/** The file after the repair, and how many faults the archive has then. */
function rettet(sti: string, tekst: string): { etter: string; feil: number } {
  const { endret, kontroll } = rett(minsteArkiv({ [sti]: tekst }), kontroller);
  const etter = endret.find((fil) => fil.sti === sti)?.tekst ?? tekst;
  return { etter, feil: kontroll.funn.filter(({ nivaa }) => nivaa === 'feil').length };
}

const moete = (felter: string): string => `---\ndager:\n  - dato: 2030-02-01\n${felter}---\n`;

test.each([
  ['\tfra: "09:00"\npublisering: publisert\n', '    fra: "09:00"\npublisering: publisert\n'],
  ['publisering:\n\tmoete: publisert\n', 'publisering:\n  moete: publisert\n'],
  [
    'publisering:\n  innkalling:\n\tfra: 2030-01-01T12:00\n',
    'publisering:\n  innkalling:\n    fra: 2030-01-01T12:00\n',
  ],
])('a tab becomes as many spaces as make fields of it: %j', (foer, etter) => {
  expect(rettet(`${MOETE}/moete.md`, moete(foer))).toEqual({ etter: moete(etter), feil: 0 });
});

test('tabs in a list of fields', () => {
  const felter = (innrykk: string): string => `merknader:\n${innrykk}- En\n${innrykk}- To\n`;
  expect(rettet(`${MOETE}/sak-1.md`, sak('1/30', felter('\t')))).toEqual({
    etter: sak('1/30', felter('  ')),
    feil: 0,
  });
  const rader = (innrykk: string): string =>
    `henvisninger:\n  - arena: Et organ\n${innrykk}datoTekst: i fjor\n`;
  expect(rettet(`${MOETE}/sak-1.md`, sak('1/30', rader('\t'))).etter).toBe(sak('1/30', rader('    ')));
});

test('where no width is certain, the file stands', () => {
  const tekst = sak('1/30', 'sammendrag: |\n  En\n\tTo\n');
  expect(rettet(`${MOETE}/sak-1.md`, tekst)).toEqual({ etter: tekst, feil: 1 });
});

test('a hard space after a colon becomes a plain one', () => {
  expect(rettet(`${MOETE}/sak-1.md`, sak('1/30', 'sammendrag:\u00a0Nytt.\n'))).toEqual({
    etter: sak('1/30', 'sammendrag: Nytt.\n'),
    feil: 0,
  });
});

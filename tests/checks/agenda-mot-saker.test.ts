import { expect, test } from 'vitest';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

const medAgenda = (...rader: string[]): string =>
  `---\ndager:\n  - dato: 2030-02-01\npublisering: publisert\nagenda:\n${rader.map((r) => `  - ${r}\n`).join('')}---\n`;

const funn = (moete: string, filer: Record<string, string> = {}): [string, string | undefined][] =>
  sjekkTekster(minsteArkiv({ [`${MOETE}/moete.md`]: moete, ...filer })).funn.map((f) => [f.fil, f.melding]);

test('an agenda of the saker of the meeting is right, and so is one without numbers', () => {
  expect(funn(medAgenda('09:00 1/30', '10:00 Pause'))).toEqual([]);
  expect(funn(medAgenda('09:00 Velkommen'))).toEqual([]);
});

test('a number that stands on two rows', () => {
  expect(funn(medAgenda('09:00 1/30', '10:00 1/30'))).toEqual([
    [`${MOETE}/moete.md`, 'Sak «1/30» står på mer enn én rad i agendaen.'],
  ]);
});

test('a sak that the agenda leaves out', () => {
  expect(funn(medAgenda('09:00 1/30'), { [`${MOETE}/sak-2.md`]: sak('2/30') })).toEqual([
    [`${MOETE}/sak-2.md`, 'Sak «2/30» står ikke i agendaen for møtet.'],
  ]);
});

test('a row whose sak could not be read is not told twice', () => {
  const filer = { [`${MOETE}/sak-2.md`]: sak('2/30', 'ukjent: x\n') };
  expect(funn(medAgenda('09:00 1/30', '10:00 2/30'), filer).map(([fil]) => fil)).toEqual([
    `${MOETE}/sak-2.md`,
  ]);
});

test('the file of a number with a letter has a hyphen before the letter', () => {
  const moete = medAgenda('09:00 1/30', '10:00 6/30b');
  const [en] = sjekkTekster(minsteArkiv({ [`${MOETE}/moete.md`]: moete })).funn;
  expect(en?.forventet).toBe(`${MOETE}/sak-6-b.md`);
  const filer = { [`${MOETE}/sak-6-b.md`]: sak('6/30', 'loepenr: b\nukjent: x\n') };
  expect(funn(moete, filer).map(([fil]) => fil)).toEqual([`${MOETE}/sak-6-b.md`]);
});

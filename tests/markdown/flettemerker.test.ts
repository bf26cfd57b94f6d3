import { expect, test } from 'vitest';
import { lesFil } from '#markdown/fil';

const STRID = '<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> annen\n';
const feilI = (tekst: string, sti = 'moeter/raad/2030-02-01/sak-1.md'): string[] =>
  lesFil({ sti, tekst }).avvik.map(
    ({ linje, regel, melding }) => `${linje} ${regel} ${melding.slice(0, 16)}`,
  );
const sak = (felter: string, kropp: string): string =>
  `---\nsaksnummer: 1/30\ntittel: Sak\n${felter}---\n${kropp}`;

test('marks of a conflict are one fault, in the fields, in the text and in a register', () => {
  expect(feilI(sak(STRID, ''))).toEqual(['4 syntaks To har endret de']);
  expect(feilI(sak('', `\nTekst.\n\n${STRID}${STRID}`))).toEqual(['8 syntaks To har endret de']);
  expect(feilI(STRID, 'emner.yaml')).toEqual(['1 syntaks To har endret de']);
});

test('a line under a heading, a quotation and marks that are not all there are no conflict', () => {
  const kropp = 'Overskrift\n=======\n\n>>>>>>> sitat\n';
  expect(feilI(sak('', `\n${kropp}`))).toEqual([]);
  expect(feilI(sak('', `\n<<<<<<< HEAD\n\n${kropp.replace('=======', '-------')}`))).toEqual([]);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Funn } from '#checks/kontroll';
import { finnVedleggsfeil } from '#sources/vedleggskontroll';
import { minsteArkiv, MOETE, sak, sjekkTekster } from './arkivet.ts';

/** A number of a test person: 80 is added to the month, so nobody has it. */
const NUMMER = '01819010001';
const STI = `${MOETE}/sak-1.md`;

const funn = (regel: string, felter: string, kropp = ''): Funn[] =>
  sjekkTekster(minsteArkiv({ [STI]: sak('1/30', felter, kropp) })).funn.filter((f) => f.regel === regel);

const steder = (alle: readonly Funn[]): string[] =>
  alle.map(({ nivaa, linje, kolonne, melding }) => `${nivaa} ${linje}:${kolonne} ${melding}`);

const FNR = 'Her står et fødselsnummer eller D-nummer: «018190•••••».';

test.each([
  ['018190–10001', '6:1'],
  ['018190 - 10001', '6:1'],
  ['018190&nbsp;10001', '6:1'],
  ['018190\\-10001', '6:1'],
  ['Medlem 1 018190**10001**', '6:10'],
  ['018190[10001](https://example.org)', '6:1'],
  [`fnr${NUMMER}`, '6:4'],
])('a national identity number is found in %j', (kropp, plass) => {
  expect(steder(funn('foedselsnummer', '', `\n${kropp}\n`))).toEqual([`feil ${plass} ${FNR}`]);
});

test('in an address of the web it is a warning', () => {
  const [en, ...flere] = funn('foedselsnummer', '', `\n<https://example.org/${NUMMER}>\n`);
  expect([en?.nivaa, flere]).toEqual(['advarsel', []]);
});

test('a file that is refused is looked through too', () => {
  for (const felter of [`ukjent: ${NUMMER}\n`, `tittel: "${NUMMER}\n`])
    expect(steder(funn('foedselsnummer', felter))).toHaveLength(1);
});

test('so are the names of attachments, and those that are text', () => {
  const rot = mkdtempSync(join(tmpdir(), 'saksgang-'));
  onTestFinished(() => rmSync(rot, { recursive: true }));
  const sti = `${MOETE}/vedlegg/notat.txt`;
  mkdirSync(join(rot, MOETE, 'vedlegg'), { recursive: true });
  writeFileSync(join(rot, sti), `Medlem 1\n${NUMMER}\n`);
  const navn = `${MOETE}/vedlegg/${NUMMER}.pdf`;
  const liste = 'vedlegg:\n  - tittel: Notat\n    fil: vedlegg/notat.txt\n';
  const { funn: alle } = sjekkTekster(minsteArkiv({ [STI]: sak('1/30', liste) }), {
    avvik: finnVedleggsfeil(rot, [sti]),
    vedlegg: new Map([
      [sti, 1],
      [navn, 1],
    ]),
  });
  expect(alle.filter(({ regel }) => regel === 'foedselsnummer').map((f) => [f.fil, f.melding])).toEqual([
    [STI, `«vedlegg/notat.txt»: ${FNR.slice(0, -1)} (linje 2, tegn 1).`],
    [navn, 'Filnavnet har et fødselsnummer eller D-nummer: «018190•••••».'],
  ]);
});

test('a number is told of once, however many times it stands there, and can be accepted alone', () => {
  const tekst = '\nTlf. 22 33 44 55, tlf. 22334455, tlf. 22 33 44 56.\n';
  const [en, to, ...flere] = funn('privat-kontakt', '', tekst);
  expect(flere).toEqual([]);
  expect(en?.melding).toBe(`Her står et telefonnummer 2 ganger: «${en?.gjelder}».`);
  const godta = `godta:\n  - regel: privat-kontakt\n    gjelder: ${en?.gjelder}\n    grunn: Sentralbordet.\n`;
  expect(funn('privat-kontakt', godta, tekst).map(({ gjelder }) => gjelder)).toEqual([to?.gjelder]);
});

test('of a long list, the first are told of, and how many more there are', () => {
  const liste = Array.from({ length: 50 }, (_, n) => `- tlf. 412345${10 + n}\n`).join('');
  const alle = funn('privat-kontakt', '', `\n${liste}`);
  expect(alle).toHaveLength(21);
  expect(alle.at(-1)?.melding).toBe('Filen har 30 til av samme slag. Det neste står her.');
});

test('a whole file of telephones does not take the time of its lines times itself', () => {
  const linjer = Array.from({ length: 100_000 }, () => 'tlf. 41234567').join('\n');
  const [en, ...flere] = funn('privat-kontakt', '', `\n${linjer}\n`);
  expect(flere).toEqual([]);
  expect(en?.melding).toContain('100000 ganger');
});

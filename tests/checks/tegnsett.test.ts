import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Kontroll } from '#checks/kontroll';
import { minsteArkiv, MOETE, sak, sjekkMappe } from './arkivet.ts';

const mapper: string[] = [];
afterAll(() => {
  for (const mappe of mapper) rmSync(mappe, { recursive: true });
});

const SAK = `${MOETE}/sak-1.md`;
const tekst = sak('1/30', 'sammendrag: Årsplan og økonomi\n', '\n## Vedtak\n\nRådet støtter planen.\n');

/** The least archive on disk, with these bytes as its one sak. */
function medSak(byte: Uint8Array): Kontroll {
  const rot = mkdtempSync(join(tmpdir(), 'saksgang-'));
  mapper.push(rot);
  for (const fil of minsteArkiv()) {
    mkdirSync(dirname(join(rot, fil.sti)), { recursive: true });
    writeFileSync(join(rot, fil.sti), fil.sti === SAK ? byte : fil.tekst);
  }
  return sjekkMappe(rot);
}

const utf16 = (): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tekst, 'utf16le')]);

test.each([
  [
    'Latin-1',
    Buffer.from(tekst, 'latin1'),
    4,
    'Filen er ikke lagret som UTF-8. Den ser ut til å være lagret som Windows-1252 (Latin-1).',
  ],
  ['UTF-16, little end first', utf16(), 1, 'Filen er lagret som UTF-16.'],
  ['UTF-16, big end first', utf16().swap16(), 1, 'Filen er lagret som UTF-16.'],
  [
    'a NUL',
    Buffer.from(tekst.replace('planen', 'pla\0nen')),
    9,
    'Filen har et nulltegn og er ikke en tekstfil.',
  ],
  [
    'CR alone',
    Buffer.from(tekst.replaceAll('\n', '\r')),
    1,
    'Filen har enkle vognreturer (CR) som linjeskift.',
  ],
])('%s is a fault with its line', (_, byte, linje, melding) => {
  const { funn } = medSak(byte);
  expect(funn).toEqual([
    expect.objectContaining({ regel: 'ulesbar-fil', nivaa: 'feil', fil: SAK, linje, melding }),
  ]);
});

test.each([
  ['a BOM', Buffer.from(`\ufeff${tekst}`)],
  ['CRLF', Buffer.from(tekst.replaceAll('\n', '\r\n'))],
  ['a BOM and CRLF', Buffer.from(`\ufeff${tekst.replaceAll('\n', '\r\n')}`)],
])('%s is fine', (_, byte) => {
  const { funn, antall } = medSak(byte);
  expect(funn).toEqual([]);
  expect(antall).toEqual({ filer: 4, moeter: 1, saker: 1 });
});

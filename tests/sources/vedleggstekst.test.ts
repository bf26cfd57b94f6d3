import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Pdfleser } from '#sources/pdftekst';
import { hvorforUlest } from '#sources/ulest';
import { harTekst, lagTekstleser } from '#sources/vedleggstekst';
import { tregPdf } from './vedleggssjekk/tekstproever.ts';

const VEDLEGG = 'tests/fixtures/eksempelraad/moeter/eksempelraadet/2025-02-11/vedlegg';
const PDF = 'kostnader.pdf';
const BYTE = readFileSync(join(VEDLEGG, PDF));

let mappe = '';
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
});
afterEach(() => {
  rmSync(mappe, { recursive: true });
});

const lager = (): string => join(mappe, 'lager');
const fil = (navn: string, innhold: string | Uint8Array): string => {
  writeFileSync(join(mappe, navn), innhold);
  return navn;
};

test('a PDF is read page by page, and a word that a line break cut is whole', async () => {
  const sider = await lagTekstleser(lager(), VEDLEGG).les(PDF);
  expect(sider).toHaveLength(2);
  expect(sider[0]).toContain('både drift og opplæring');
  expect(sider[1]).toContain('vedlikeholdet det halve');
});

test('one reader reads several PDFs, one after the other', async () => {
  const { les, stopp } = lagTekstleser(lager(), mappe, new Pdfleser(5_000));
  const tom = BYTE.toString('latin1').replaceAll(' Tj', '   ');
  for (const navn of ['1.pdf', '2.pdf', '3.pdf'])
    expect(await les(fil(navn, Buffer.from(`${tom}%${navn}`, 'latin1')))).toHaveLength(2);
  stopp();
});

test('a page without a text layer is empty', async () => {
  const uten = BYTE.toString('latin1').replaceAll(' Tj', '   ');
  expect(await lagTekstleser(lager(), mappe).les(fil('skannet.pdf', Buffer.from(uten, 'latin1')))).toEqual([
    '',
    '',
  ]);
});

test('plain text is one page', async () => {
  expect(await lagTekstleser(lager(), VEDLEGG).les('tall.txt')).toEqual(['Kodeverk A 12, B 3, C 1.\n']);
});

const NULLER = '00'.repeat(32);
const laast = (filter: string): string => `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Filter/${filter}/V 1/R 2/P -4/O<${NULLER}>/U<${NULLER}>>>endobj
trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>
%%EOF`;

test.each([
  ['a stub of a PDF', 'stump.pdf', BYTE.subarray(0, 200), 'Den er ødelagt, eller den er ingen PDF.'],
  ['something else that is called a PDF', 'annet.pdf', 'hei', 'Den er ødelagt, eller den er ingen PDF.'],
  ['a locked PDF', 'laast.pdf', laast('Standard'), 'Den er låst med passord.'],
  ['a strange PDF', 'rar.pdf', laast('Egen'), 'Den er laget på en måte som ikke kan leses.'],
  [
    'text in another encoding',
    'latin1.txt',
    Buffer.from('b\u00e5t', 'latin1'),
    'Den er ikke lagret som UTF-8.',
  ],
])('%s is an error, told in Norwegian', async (_, navn, innhold, grunn) => {
  const feil: unknown = await lagTekstleser(lager(), mappe)
    .les(fil(navn, innhold))
    .catch((f: unknown) => f);
  expect(feil).toBeInstanceOf(Error);
  expect(hvorforUlest(feil)).toBe(grunn);
});

test('a PDF that takes too long is an error, and the next one is read', { timeout: 60_000 }, async () => {
  const leser = lagTekstleser(lager(), mappe, new Pdfleser(5_000));
  await leser.les(fil('hel.pdf', BYTE)); // The start of the thread is held against the first file.
  const feil: unknown = await leser.les(fil('treg.pdf', tregPdf())).catch((f: unknown) => f);
  expect(hvorforUlest(feil)).toBe('Den kan ikke leses på rimelig tid.');
  expect(await lagTekstleser(lager(), mappe).les(fil('annen.pdf', BYTE))).toHaveLength(2);
  leser.stopp();
});

test('what was read is kept for the same file, wherever it lies, and read anew when it is another', async () => {
  await lagTekstleser(lager(), VEDLEGG).les(PDF);
  const [kopi = ''] = readdirSync(lager()).map((navn) => join(lager(), navn));
  const [avtrykk] = JSON.parse(readFileSync(kopi, 'utf8')) as [string];
  writeFileSync(kopi, JSON.stringify([avtrykk, ['fra lageret']]));
  expect(await lagTekstleser(lager(), mappe).les(fil(PDF, BYTE))).toEqual(['fra lageret']);
  const annen = Buffer.concat([BYTE, Buffer.from('%')]);
  expect(await lagTekstleser(lager(), mappe).les(fil(PDF, annen))).toHaveLength(2);
  writeFileSync(kopi, '["avb');
  expect(await lagTekstleser(lager(), VEDLEGG).les(PDF)).toHaveLength(2);
});

test('a folder that cannot be written costs nothing but time', async () => {
  expect(await lagTekstleser(join(mappe, fil('ingen-mappe', '')), VEDLEGG).les(PDF)).toHaveLength(2);
});

test('only files with text are read', () => {
  expect(
    ['vedlegg/a.PDF', 'vedlegg/b.txt', 'vedlegg/c.md', 'vedlegg/d.png', 'vedlegg/e.xlsx'].map(harTekst),
  ).toEqual([true, true, true, false, false]);
});

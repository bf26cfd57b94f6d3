import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { avtrykk } from './avtrykk.ts';
import { kopierEksempelraad, type Kopi } from './bygging.ts';
import { filerUnder } from './dist.ts';
import { leggTilOffentlig, OFFENTLIG, plantHemmeligheter, uteHemmeligheter } from './hemmeligheter.ts';
import { HEMMELIG, kanarier } from './kanarier.ts';
import { innholdI } from './utpakking.ts';
import { docx, pdf } from './vedleggsbyte.ts';

/** Where a word stands: file by file, in names too, and how each was opened. */
function funnI(mappe: string, ord: string): string[] {
  return filerUnder(mappe).flatMap((fil) => {
    const veier = innholdI(readFileSync(join(mappe, fil)))
      .filter(({ tekst }) => tekst.toLowerCase().includes(ord))
      .map(({ vei }) => vei.join('+'));
    return [...(fil.toLowerCase().includes(ord) ? ['navn'] : []), ...new Set(veier)].map((vei) =>
      `${fil} ${vei}`.trim(),
    );
  });
}

let med: Kopi;
let uten: Kopi;
const { ny, alle } = kanarier();

beforeAll(async () => {
  [med, uten] = [kopierEksempelraad('publisering'), kopierEksempelraad('publisering-uten')];
  for (const kopi of [med, uten]) leggTilOffentlig(kopi);
  plantHemmeligheter(med, ny);
  uteHemmeligheter(uten);
  for (const kopi of [med, uten]) {
    const { kode, utskrift } = await kopi.bygg();
    expect(kode, utskrift).toBe(0);
  }
});

test('what is not public is in no byte of the site, packed or not, nor in a name', () => {
  expect(alle.length).toBeGreaterThan(400);
  expect(funnI(med.ut, HEMMELIG)).toEqual([]);
});

test('every word was planted', () => {
  const iInnholdet = filerUnder(med.innhold).flatMap((fil) => [
    fil,
    ...innholdI(readFileSync(join(med.innhold, fil))).map(({ tekst }) => tekst),
  ]);
  const tekst = iInnholdet.join('\n');
  expect(alle.filter((ord) => !tekst.includes(ord))).toEqual([]);
  for (const vei of ['zip', 'pdf'])
    expect(
      funnI(med.innhold, HEMMELIG).some((funn) => funn.endsWith(vei)),
      vei,
    ).toBe(true);
});

test('an archive without any of it gives the same site, byte for byte', () => {
  expect(avtrykk(med.ut)).toEqual(avtrykk(uten.ut));
});

describe('the search for words finds them by every road', () => {
  test('in what is public', () => {
    const funn = funnI(med.ut, OFFENTLIG);
    expect(funn).toContain('saker/eksempelraadet/2025/4/index.html');
    expect(funn).toContain('moeter/eksempelraadet/2025-02-11/vedlegg/synlig.docx zip');
    expect(funn).toContain('moeter/eksempelraadet/2025-02-11/vedlegg/synlig.pdf pdf');
    expect(funn.some((f) => /^pagefind\/fragment\/.* gzip$/.test(f))).toBe(true);
    expect(funn.some((f) => /^pagefind\/index\/.* gzip$/.test(f))).toBe(true);
    expect(funn.some((f) => /^soek\/ord\/.* ordliste$/.test(f))).toBe(true);
  });

  test.each([
    ['gzip', gzipSync('ord kanari')],
    ['zip', docx('ord kanari')],
    ['pdf', pdf('ord kanari')],
    ['base64', Buffer.from(`"${Buffer.from('et lengre stykke med ord kanari').toString('base64')}"`)],
    ['gzip+zip', gzipSync(docx('ord kanari'))],
    ['utf16', Buffer.from('ord kanari', 'utf16le')],
    ['koder', '\\u006frd %6b&#97;&#x6E;\\x61ri'],
  ])('%s', (vei, byte) => {
    const treff = innholdI(Buffer.from(byte)).filter(({ tekst }) => tekst.includes('ord kanari'));
    expect(treff.map((t) => t.vei.join('+'))).toContain(vei);
  });
});

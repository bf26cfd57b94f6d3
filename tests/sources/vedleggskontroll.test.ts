import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finnVedleggsfeil } from '#sources/vedleggskontroll';
import { undersoekAlle } from '#sources/vedleggssjekk/koe';
import { lagTekstleser } from '#sources/vedleggstekst';
import { pdf } from './vedleggssjekk/proever.ts';
import { pdfMedTekst, tregPdf } from './vedleggssjekk/tekstproever.ts';

let rot = '';
beforeEach(() => {
  rot = mkdtempSync(join(tmpdir(), 'saksgang-'));
});
afterEach(() => {
  rmSync(rot, { recursive: true });
});

const hel = (sti: string): string => join(rot, sti);
const sjekk = (...stier: string[]): string[] =>
  finnVedleggsfeil(rot, stier, { kontroll: hel('lager.json'), ord: hel('ord') }).map((a) => a.melding);

test('the search finds the text that the check has read', async () => {
  writeFileSync(hel('a.pdf'), pdfMedTekst(['Hei']));
  expect(sjekk('a.pdf')).toEqual([]);
  const [kopi = ''] = readdirSync(hel('ord')).map((navn) => join(hel('ord'), navn));
  writeFileSync(kopi, readFileSync(kopi, 'utf8').replace('Hei', 'fra kontrollen'));
  expect(await lagTekstleser(hel('ord'), rot).les('a.pdf')).toEqual(['fra kontrollen']);
});

test('the check finds the text that the search has read', async () => {
  writeFileSync(hel('a.pdf'), pdfMedTekst(['Hei 018190-10001']));
  const leser = lagTekstleser(hel('ord'), rot);
  await leser.les('a.pdf');
  leser.stopp();
  const [kopi = ''] = readdirSync(hel('ord')).map((navn) => join(hel('ord'), navn));
  writeFileSync(kopi, readFileSync(kopi, 'utf8').replace('018190', '990000'));
  expect(sjekk('a.pdf')).toEqual([]);
});

test('the text of a file that is gone is forgotten, and so is that of the last one', () => {
  for (const navn of ['a.pdf', 'b.pdf']) writeFileSync(hel(navn), pdfMedTekst([navn]));
  sjekk('a.pdf', 'b.pdf');
  expect(readdirSync(hel('ord'))).toHaveLength(2);
  sjekk('b.pdf');
  expect(readdirSync(hel('ord')).map((navn) => readFileSync(join(hel('ord'), navn), 'utf8'))).toEqual([
    expect.stringContaining('["b.pdf"]'),
  ]);
  sjekk();
  expect(readdirSync(hel('ord'))).toEqual([]);
});

test('without a store, nothing is kept', () => {
  writeFileSync(hel('a.pdf'), pdf());
  expect(finnVedleggsfeil(rot, ['a.pdf'])).toEqual([]);
  expect(existsSync(hel('ord'))).toBe(false);
});

test('a text that takes too long is a warning, and the file is judged', { timeout: 60_000 }, () => {
  writeFileSync(hel('treg.pdf'), tregPdf());
  expect(undersoekAlle({ rot, stier: ['treg.pdf'], ord: undefined }, 8_000)).toMatchObject([
    [
      {
        regel: 'ulesbar-fil',
        nivaa: 'advarsel',
        melding: expect.stringMatching(/^Teksten i filen/u) as string,
      },
    ],
  ]);
});

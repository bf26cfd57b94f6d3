import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lesFil, type Tekstfil } from '#markdown/fil';
import { lesMedLager } from '#sources/fillager';
import { lesAlle } from '#sources/lesing';
import { afterAll, beforeEach, expect, test } from 'vitest';

const mappe = mkdtempSync(join(tmpdir(), 'saksgang-lager-'));
const lager = join(mappe, 'lager.ndjson');
beforeEach(() => {
  rmSync(lager, { force: true });
});
afterAll(() => {
  rmSync(mappe, { recursive: true });
});

const sak = (nr: number, tekst = `Sak ${nr}/25 viser til sak 1/25.`): Tekstfil => ({
  sti: `moeter/a/2025-01-01/sak-${nr}.md`,
  tekst: `---\nsaksnummer: ${nr}/25\nsakseier: ["Medlem 1, Etat"]\n---\n\n## Vedtak\n\n1. ${tekst}\n2. To.\n`,
});
const MED_FEIL: Tekstfil = { sti: 'moeter/a/2025-01-01/sak-999.md', tekst: '---\nukjent: 1\n---\n' };
const direkte = (filer: readonly Tekstfil[]) => filer.map((fil) => lesFil(fil));

test('mange filer på flere tråder gir det samme som én og én', { timeout: 120_000 }, () => {
  const filer = [...Array.from({ length: 320 }, (_, n) => sak(n + 1)), MED_FEIL];
  expect(lesAlle(filer)).toEqual(direkte(filer));
});

const lang = (nr: number): Tekstfil => sak(nr, 'Rådet drøftet saken. '.repeat(3_000));

test('lange filer leses for seg, og svarene kommer i samme rekkefølge', { timeout: 120_000 }, () => {
  const filer = [sak(1), lang(2), MED_FEIL, lang(3), sak(4)];
  expect(lesAlle(filer)).toEqual(direkte(filer));
});

/** As much as the limits allow of all that is slow to read: seconds, in a file that is short. */
const TUNG: Tekstfil = sak(
  2,
  `a\n\n${'|a'.repeat(99)}|\n${'|-'.repeat(99)}|\n${'a\n'.repeat(250)}\n${'a\n=\n'.repeat(499)}\n${'- b\n'.repeat(4_900)}`,
);

test('en fil som ikke blir lest i tide, er en feil ved den filen', { timeout: 120_000 }, () => {
  expect(TUNG.tekst.length).toBeLessThan(30_000);
  const andre = direkte([sak(1), sak(3)]);
  for (const tung of [TUNG, { ...TUNG, tekst: TUNG.tekst + 'Rådet drøftet saken. '.repeat(500) }]) {
    const [foer, sen, etter] = lesAlle([sak(1), tung, sak(3)], 500);
    expect([foer, etter]).toEqual(andre);
    expect(sen?.fil).toBeUndefined();
    expect(sen?.avvik).toMatchObject([{ regel: 'uleselig-tekst', fil: TUNG.sti }]);
  }
});

test('det som ligger i lageret, er det samme som det som leses', () => {
  const filer = [sak(1), sak(2), MED_FEIL];
  expect(lesMedLager(filer, lager)).toEqual(direkte(filer));
  expect(existsSync(lager)).toBe(true);
  expect(lesMedLager(filer, lager)).toEqual(direkte(filer));
});

test('lageret brukes, og skrives ikke på nytt når ingenting er endret', () => {
  const filer = [sak(1), MED_FEIL];
  lesMedLager(filer, lager);
  const forfalsket = readFileSync(lager, 'utf8').replace('Medlem 1', 'Medlem 7');
  writeFileSync(lager, forfalsket);
  const [lest] = lesMedLager(filer, lager);
  expect(JSON.stringify(lest?.fil?.data)).toContain('Medlem 7');
  expect(readFileSync(lager, 'utf8')).toBe(forfalsket);
});

test('en endret fil leses på nytt, og en fjernet fil går ut av lageret', () => {
  lesMedLager([sak(1), sak(2)], lager);
  const endret = [sak(1, 'Endret.')];
  expect(lesMedLager(endret, lager)).toEqual(direkte(endret));
  expect(readFileSync(lager, 'utf8').trim().split('\n')).toHaveLength(2);
});

test('samme tekst på et annet sted er en annen fil', () => {
  const flyttet = { ...sak(1), sti: 'moeter/b/2025-01-01/sak-1.md' };
  lesMedLager([sak(1)], lager);
  expect(lesMedLager([sak(1), flyttet], lager)).toEqual(direkte([sak(1), flyttet]));
});

test('et lager som er ødelagt eller fra en annen versjon, er et tomt lager', () => {
  lesMedLager([sak(1)], lager);
  const helt = readFileSync(lager, 'utf8');
  for (const tekst of [
    helt.slice(0, -20),
    helt.slice(5).replace('Medlem 1', 'Medlem 7'),
    'ikke et lager',
    '',
  ]) {
    writeFileSync(lager, tekst);
    expect(lesMedLager([sak(1)], lager)).toEqual(direkte([sak(1)]));
  }
});

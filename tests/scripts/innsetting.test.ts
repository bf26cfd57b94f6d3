import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  gjenopprett,
  kanErstattes,
  merkSomHalvt,
  type Plasser,
  plasserFor,
  settInn,
} from '../../scripts/innsetting.ts';
import { skrivSummer } from '../../scripts/kontrollsummer.ts';
import { sammenlignTre } from '../../scripts/treavvik.ts';
import { ROT } from '../oppsett/kjoer.ts';

let rot: string;
let plasser: Plasser;
beforeEach(() => {
  rot = mkdtempSync(join(tmpdir(), 'saksgang-'));
  plasser = plasserFor(join(rot, 'dist'));
});
afterEach(() => {
  rmSync(rot, { recursive: true });
});

function lagNettsted(mappe: string, tekst: string): string {
  mkdirSync(join(mappe, 'pagefind'), { recursive: true });
  writeFileSync(join(mappe, 'pagefind', 'pagefind.js'), '//');
  writeFileSync(join(mappe, 'index.html'), tekst);
  return mappe;
}

const forside = (mappe: string): string => readFileSync(join(mappe, 'index.html'), 'utf8');
const vedSiden = ({ ny, gammel }: Plasser): boolean[] => [existsSync(ny), existsSync(gammel)];

test('the new site takes the place of the old one, and nothing is left beside it', () => {
  lagNettsted(plasser.ny, 'ny');
  lagNettsted(plasser.ut, 'gammel');
  settInn(plasser);
  expect(forside(plasser.ut)).toBe('ny');
  expect(vedSiden(plasser)).toEqual([false, false]);
});

test('the old site is back when the new one cannot be moved', () => {
  lagNettsted(plasser.ut, 'gammel');
  expect(() => {
    settInn(plasser);
  }).toThrow('ENOENT');
  expect(forside(plasser.ut)).toBe('gammel');
  expect(existsSync(plasser.gammel)).toBe(false);
});

test('only nothing, an empty folder or a site may be replaced', () => {
  const egne = join(rot, 'papirer');
  mkdirSync(egne);
  expect(kanErstattes(egne)).toBe(true);
  writeFileSync(join(egne, 'notat.docx'), '');
  expect(kanErstattes(egne)).toBe(false);
  expect(kanErstattes(join(egne, 'notat.docx'))).toBe(false);
  expect(kanErstattes(join(rot, 'finnes-ikke'))).toBe(true);
  expect(kanErstattes(lagNettsted(plasser.ut, ''))).toBe(true);
});

test('killed before the new site was in its place: the old one is put back', () => {
  lagNettsted(plasser.gammel, 'gammel');
  lagNettsted(plasser.ny, 'ny');
  expect(gjenopprett(plasser)).toBe(true);
  expect(forside(plasser.ut)).toBe('gammel');
  expect(vedSiden(plasser)).toEqual([false, false]);
});

test('killed after the new site was in its place: it stays, and the old one goes', () => {
  lagNettsted(plasser.gammel, 'gammel');
  lagNettsted(plasser.ut, 'ny');
  expect(gjenopprett(plasser)).toBe(false);
  expect(forside(plasser.ut)).toBe('ny');
  expect(vedSiden(plasser)).toEqual([false, false]);
});

test('killed while the old site was thrown away: what is left of it never comes back', () => {
  lagNettsted(plasser.ut, 'ny');
  mkdirSync(plasser.ny);
  expect(gjenopprett(plasser)).toBe(false);
  rmSync(plasser.ut, { recursive: true });
  expect(gjenopprett(plasser)).toBe(false);
  expect(existsSync(plasser.ut)).toBe(false);
});

test('killed in the midst of building: what is half built goes, and nothing else', () => {
  lagNettsted(plasser.ut, 'gammel');
  merkSomHalvt(plasser.ny);
  writeFileSync(join(plasser.ny, 'index.html'), 'halv');
  expect(gjenopprett(plasser)).toBe(false);
  expect(forside(plasser.ut)).toBe('gammel');
  expect(vedSiden(plasser)).toEqual([false, false]);
});

test('an empty folder made where the site was does not stand in its way', () => {
  lagNettsted(plasser.gammel, 'gammel');
  mkdirSync(plasser.ut);
  expect(gjenopprett(plasser)).toBe(true);
  expect(forside(plasser.ut)).toBe('gammel');
});

test.each(['ut', 'ny', 'gammel'] as const)('files of others in «%s» are never touched', (sted) => {
  for (const navn of ['ut', 'gammel'] as const) if (navn !== sted) lagNettsted(plasser[navn], navn);
  mkdirSync(join(plasser[sted], 'papirer'), { recursive: true });
  writeFileSync(join(plasser[sted], 'papirer', 'notat.docx'), 'viktig');
  expect(() => gjenopprett(plasser)).toThrow(`Mappen ${plasser[sted]} har andre filer`);
  expect(readFileSync(join(plasser[sted], 'papirer', 'notat.docx'), 'utf8')).toBe('viktig');
  for (const navn of ['ut', 'gammel'] as const) if (navn !== sted) expect(forside(plasser[navn])).toBe(navn);
});

/** Throws a large site away, and says when it has begun. */
const KASTER = `
  import { settInn, plasserFor } from '${pathToFileURL(join(ROT, 'scripts/innsetting.ts')).href}';
  console.log('i gang');
  settInn(plasserFor(process.argv[2]));
`;

test('killed while a large old site is thrown away: what is left of it is known as such', async () => {
  lagNettsted(plasser.ny, 'ny');
  lagNettsted(plasser.ut, 'gammel');
  for (let nr = 0; nr < 20_000; nr += 1) {
    const mappe = join(plasser.ut, 'saker', `${nr % 200}`);
    if (nr < 200) mkdirSync(mappe, { recursive: true });
    writeFileSync(join(mappe, `${nr}.html`), '');
  }
  const skript = join(rot, 'kast.ts');
  writeFileSync(skript, KASTER);
  const barn = spawn(process.execPath, [skript, plasser.ut]);
  // As soon as the index is gone nothing but the mark tells whose it is.
  while (barn.exitCode === null && !(existsSync(plasser.ny) && erHalvt(plasser.ny)))
    await new Promise((videre) => setImmediate(videre));
  barn.kill('SIGKILL');
  if (barn.exitCode === null) await once(barn, 'exit');
  expect(existsSync(plasser.ny), 'killed while it was being thrown away').toBe(true);
  expect([forside(plasser.ut), existsSync(plasser.gammel)]).toEqual(['ny', false]);
  expect(gjenopprett(plasser)).toBe(false);
  expect(forside(plasser.ut)).toBe('ny');
  expect(vedSiden(plasser)).toEqual([false, false]);
});

/** Has the throwing away begun? The front page is among the first to go. */
const erHalvt = (mappe: string): boolean =>
  existsSync(join(mappe, 'saker')) && !existsSync(join(mappe, 'index.html'));

/** Swaps two sites back and forth until it is killed; each round makes the new one anew, as a build does. */
const BYTTER = `
  import { cpSync } from 'node:fs';
  import { merkSomHalvt, merkSomHelt, plasserFor, settInn } from '${pathToFileURL(join(ROT, 'scripts/innsetting.ts')).href}';
  const [ut, ...kilder] = process.argv.slice(2);
  const plasser = plasserFor(ut);
  for (let runde = 0; ; runde += 1) {
    merkSomHalvt(plasser.ny);
    cpSync(kilder[runde % 2], plasser.ny, { recursive: true });
    merkSomHelt(plasser.ny);
    settInn(plasser);
    if (runde === 0) console.log('i gang');
  }
`;

test(
  'killed at any moment, the place holds one whole site after the next command',
  { timeout: 120_000 },
  async () => {
    const kilder = ['a', 'b'].map((navn) => {
      const mappe = lagNettsted(join(rot, navn), navn);
      for (let nr = 0; nr < 20; nr += 1) writeFileSync(join(mappe, `${nr}.html`), `${navn} ${nr}`);
      skrivSummer(mappe);
      return mappe;
    });
    const skript = join(rot, 'bytt.ts');
    writeFileSync(skript, BYTTER);
    cpSync(kilder[0] ?? '', plasser.ut, { recursive: true });
    for (let forsoek = 0; forsoek < 12; forsoek += 1) {
      const barn = spawn(process.execPath, [skript, plasser.ut, ...kilder]);
      await once(barn.stdout, 'data');
      await new Promise((videre) => setTimeout(videre, forsoek));
      barn.kill('SIGKILL');
      await once(barn, 'exit');
      gjenopprett(plasser);
      const { antall, avvik } = sammenlignTre(plasser.ut);
      expect([antall, avvik], `attempt ${forsoek}`).toEqual([22, []]);
      expect(vedSiden(plasser)).toEqual([false, false]);
    }
  },
);

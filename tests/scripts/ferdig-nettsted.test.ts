import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildArkiv } from '#domain/arkiv';
import { somHeadersfil } from '#exports/hodefiler';
import { lesInnhold } from '#sources/innhold';
import { feilINettstedet, gjoerFerdig } from '../../scripts/ferdig-nettsted.ts';
import type { Soekegrunnlag } from '../../scripts/soekeindeks/grunnlag.ts';

const SIDE =
  '<html><link rel="stylesheet" href="/arkiv/ressurser/a.css"><img src="/arkiv/b%C3%A5t.svg"><link rel="canonical" href="https://x.example/y">';

let nettsted: Soekegrunnlag;
beforeEach(() => {
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
  const { arkiv } = buildArkiv([], '2026-01-01');
  nettsted = { mappe, base: '/arkiv/', arkiv, innhold: mkdtempSync(join(tmpdir(), 'saksgang-')) };
  for (const fil of ['index.html', 'soek/index.html']) skriv(fil, SIDE);
  skriv('ressurser/a.css', 'p{}');
  skriv('båt.svg', '<svg/>');
});
afterEach(() => {
  for (const mappe of [nettsted.mappe, nettsted.innhold]) rmSync(mappe, { recursive: true });
});

function skriv(fil: string, tekst: string): void {
  mkdirSync(dirname(join(nettsted.mappe, fil)), { recursive: true });
  writeFileSync(join(nettsted.mappe, fil), tekst, { mode: 0o600 });
}

test('a whole site passes', () => {
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([]);
});

test('it is given header files, and rights that do not depend on the surroundings', () => {
  gjoerFerdig(nettsted);
  expect(readFileSync(join(nettsted.mappe, '_headers'), 'utf8')).toBe(somHeadersfil('/arkiv/'));
  expect(statSync(join(nettsted.mappe, 'index.html')).mode & 0o777).toBe(0o644);
  expect(statSync(join(nettsted.mappe, 'soek')).mode & 0o777).toBe(0o755);
});

test('a page that the archive has and the site lacks', () => {
  const { filer } = lesInnhold('tests/fixtures/eksempelraad');
  const { arkiv } = buildArkiv(filer, '2026-03-01');
  rmSync(join(nettsted.mappe, 'index.html'));
  gjoerFerdig(nettsted);
  const feil = feilINettstedet({ ...nettsted, arkiv });
  for (const sti of [
    '/',
    '/saker/eksempelraadet/2025/2/',
    '/moeter/eksempelraadet/2025-02-11/',
    '/utvalg/eksempelraadet/',
  ])
    expect(feil).toContain(`${sti} finnes i arkivet, men siden ble ikke laget.`);
  expect(feil.filter((linje) => linje.includes('/saker/')).length).toBe(arkiv.saker.length);
});

test('a file that a page needs', () => {
  rmSync(join(nettsted.mappe, 'ressurser/a.css'));
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([
    '/index.html trenger /arkiv/ressurser/a.css, som ikke finnes.',
    '/soek/index.html trenger /arkiv/ressurser/a.css, som ikke finnes.',
  ]);
});

test('an empty file', () => {
  skriv('ressurser/tom.js', '');
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual(['/ressurser/tom.js er tom.']);
});

test('a file that changed after it was summed', () => {
  gjoerFerdig(nettsted);
  appendFileSync(join(nettsted.mappe, 'båt.svg'), ' ');
  expect(feilINettstedet(nettsted)).toEqual(['/båt.svg er ikke slik på disken som den ble skrevet.']);
});

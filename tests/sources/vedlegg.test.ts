import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { lesFil } from '#markdown/fil';
import { lesMappe } from '#sources/files';
import { kopierVedlegg } from '#sources/vedlegg';

const ROT = 'tests/fixtures/eksempelraad';
let ut = '';
beforeEach(() => {
  ut = mkdtempSync(join(tmpdir(), 'saksgang-'));
});
afterEach(() => {
  rmSync(ut, { recursive: true });
});

/** Copies what is public of the fixture archive, with one sak changed. */
function kopier(endre: (tekst: string) => string): void {
  const { filer, vedlegg } = lesMappe(ROT);
  const lest = filer.flatMap(({ sti, tekst }) => {
    const { fil } = lesFil({ sti, tekst: sti.endsWith('2025-02-11/sak-4.md') ? endre(tekst) : tekst });
    return fil ? [fil] : [];
  });
  kopierVedlegg(buildArkiv(offentlig(lest, '2026-03-01'), '2026-03-01', vedlegg).arkiv, ROT, ut);
}

const MAPPE = 'moeter/eksempelraadet/2025-02-11';

test('every file that a public page lists is copied', () => {
  kopier((tekst) => tekst);
  expect(readdirSync(join(ut, MAPPE, 'vedlegg')).toSorted()).toEqual([
    'figur-1.png',
    'innkalling.pdf',
    'referat-raa.txt',
    'tall.txt',
    'utkast.txt',
  ]);
});

test('a file of a sak that is not public stays behind', () => {
  kopier((tekst) => tekst.replace('saksnummer: 4/25\n', 'saksnummer: 4/25\npublisering: utkast\n'));
  expect(readdirSync(join(ut, MAPPE, 'vedlegg'))).not.toContain('tall.txt');
});

test('no address leads out of vedlegg', () => {
  kopier(
    (tekst) => `${tekst}\n[x](vedlegg/../sak-1.md) [y](vedlegg/../../2026-03-17/sak-utkast-strategi.md)\n`,
  );
  expect(existsSync(join(ut, MAPPE, 'sak-1.md'))).toBe(false);
  expect(existsSync(join(ut, 'moeter/eksempelraadet/2026-03-17'))).toBe(false);
});

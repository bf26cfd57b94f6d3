import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aapneVentende } from '../../scripts/soekeindeks/ventende.ts';

test('texts come back as they were, in any order, and have no name on disk', () => {
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
  vi.stubEnv('TMPDIR', mappe);
  const { legg, lukk } = aapneVentende();
  onTestFinished(() => {
    lukk();
    vi.unstubAllEnvs();
    rmSync(mappe, { recursive: true });
  });
  const tekster = ['blåbærøl – 😀', '', 'x'.repeat(100_000), 'å'];
  const hentere = tekster.map(legg);
  expect(hentere.toReversed().map((hent) => hent())).toEqual(tekster.toReversed());
  expect(hentere[0]?.()).toBe(tekster[0]);
  if (process.platform === 'linux') expect(readdirSync(mappe)).toEqual([]);
});

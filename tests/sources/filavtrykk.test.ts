import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { lagFilavtrykk } from '#sources/filavtrykk';
import { lagersti } from '#sources/lager';

test('a root that is read again and again has one store, written as soon as there is something new', async () => {
  const rot = mkdtempSync(join(tmpdir(), 'saksgang-avtrykk-'));
  const lager = lagersti(rot, 'filavtrykk');
  onTestFinished(() => {
    rmSync(rot, { recursive: true });
    rmSync(lager, { force: true });
  });
  const lyttere = process.listenerCount('exit');
  const sett = new Set<string | undefined>();
  for (let nr = 0; nr < 12; nr++) {
    writeFileSync(join(rot, 'a.txt'), 'x'.repeat(nr));
    sett.add(lagFilavtrykk(rot)('a.txt'));
    await setImmediate();
    const lagret = JSON.parse(readFileSync(lager, 'utf8')) as Record<string, string>;
    expect(new Set(Object.values(lagret))).toEqual(sett);
  }
  expect(sett.size).toBe(12);
  expect(process.listenerCount('exit')).toBe(lyttere);
  expect(lagFilavtrykk(rot)('b.txt')).toBeUndefined();
});

test('a file of the same size and time with other bytes has another digest', () => {
  const rot = mkdtempSync(join(tmpdir(), 'saksgang-avtrykk-'));
  onTestFinished(() => {
    rmSync(rot, { recursive: true });
    rmSync(lagersti(rot, 'filavtrykk'), { force: true });
  });
  const fil = join(rot, 'a.txt');
  const skriv = (tekst: string): number => {
    writeFileSync(fil, tekst);
    utimesSync(fil, 1_900_000_000, 1_900_000_000);
    return statSync(fil).ctimeMs;
  };
  const skrevet = skriv('for');
  const foer = lagFilavtrykk(rot)('a.txt');
  // The clock of a disk may stand still for some milliseconds.
  while (skriv('mot') === skrevet);
  expect(lagFilavtrykk(rot)('a.txt')).not.toBe(foer);
});

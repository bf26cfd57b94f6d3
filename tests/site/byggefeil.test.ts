import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { avtrykk } from './avtrykk.ts';
import { kopierEksempelraad } from './bygging.ts';

const SAK = 'moeter/eksempelraadet/2025-05-20/sak-9.md';

/** A way to spoil a sak, the line of the fault, and what the author is told. */
const FEIL = [
  {
    navn: 'a file that is not UTF-8',
    endre: (tekst: string) => Buffer.from(tekst, 'latin1'),
    linje: /sak-9\.md:\d+:\d+ {2}feil {2}ulesbar-fil/,
    tekst: 'UTF-8',
  },
  {
    navn: 'an unknown key',
    endre: (tekst: string) => tekst.replace('tittel:', 'titel:'),
    linje: /sak-9\.md:3:1 {2}feil {2}ukjent-noekkel/,
    tekst: '«tittel»',
  },
  {
    navn: 'a reference to a sak that is nowhere',
    endre: (tekst: string) => tekst.replace('temadag: true', 'nevner:\n  - eksempelraadet 99/25'),
    linje: /sak-9\.md:6:5 {2}feil {2}ukjent-henvisning/,
    tekst: '«eksempelraadet 99/25»',
  },
] as const;

describe.each(FEIL)('$navn', ({ endre, linje, tekst }) => {
  test('stops the build, names the line, and makes no site', async () => {
    const kopi = kopierEksempelraad('byggefeil');
    kopi.endre(SAK, endre);
    const { kode, utskrift } = await kopi.bygg();
    expect(kode).toBe(1);
    expect(utskrift).toMatch(linje);
    expect(utskrift).toContain(tekst);
    expect(utskrift).toContain('Nettstedet er ikke bygget');
    expect(existsSync(kopi.ut)).toBe(false);
    expect(existsSync(join(dirname(kopi.ut), `ny.${basename(kopi.ut)}`))).toBe(false);
  });

  test('leaves the site that was there as it was', async () => {
    const kopi = kopierEksempelraad('byggefeil');
    for (const fil of ['index.html', 'saker/index.html']) {
      mkdirSync(dirname(join(kopi.ut, fil)), { recursive: true });
      writeFileSync(join(kopi.ut, fil), `Det gamle nettstedet: ${fil}`);
    }
    const foer = avtrykk(kopi.ut);
    kopi.endre(SAK, endre);
    expect((await kopi.bygg()).kode).toBe(1);
    expect(avtrykk(kopi.ut)).toEqual(foer);
  });
});

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { offentligeVedlegg, tilbakeholdteFiler } from '#domain/tilbakeholdte-filer';
import { type AlleFiler, lesFil } from '#markdown/fil';
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

/** Copies what is public of the fixture archive, with sak 4/25 changed, and something below sak 2/25. */
function kopier(endre: (tekst: string) => string, nederst = ''): void {
  const { filer, vedlegg, noekler } = lesMappe(ROT);
  const tekster = filer.map(({ sti, tekst }) => {
    const endret = sti.endsWith('2025-02-11/sak-4.md') ? endre(tekst) : tekst;
    return { sti, tekst: sti.endsWith('2025-02-11/sak-2.md') ? endret + nederst : endret };
  });
  const lest = tekster.flatMap((fil) => lesFil(fil).fil ?? []);
  const uleste = tekster.filter(({ sti }) => !lest.some((fil) => fil.sti === sti));
  const [dag, ute] = ['2026-03-01', offentlig(lest, '2026-03-01')];
  const utenHemmelige = offentligeVedlegg(vedlegg, tilbakeholdteFiler(lest, ute, dag, uleste));
  kopierVedlegg(buildArkiv(ute, dag, utenHemmelige).arkiv, { innhold: ROT, noekler }, ut);
}

const MAPPE = 'moeter/eksempelraadet/2025-02-11';

test('every file that a public page lists is copied', () => {
  kopier((tekst) => tekst);
  expect(readdirSync(join(ut, MAPPE, 'vedlegg')).toSorted()).toEqual([
    'figur-1.png',
    'innkalling.pdf',
    'kostnader.pdf',
    'referat-raa.txt',
    'tall.txt',
    'utkast.txt',
  ]);
});

test('a file of a sak that is not public stays behind', () => {
  kopier((tekst) => tekst.replace('saksnummer: 4/25\n', 'saksnummer: 4/25\npublisering: utkast\n'));
  expect(readdirSync(join(ut, MAPPE, 'vedlegg'))).not.toContain('tall.txt');
});

test.each([
  ['a draft without number', (tekst: string) => tekst.replace('saksnummer: 4/25\n', '')],
  [
    'a draft with a fault',
    (tekst: string) => tekst.replace('saksnummer:', 'publisering: utkast\nukjent: x\nsaksnummer:'),
  ],
  [
    'what is withdrawn',
    (tekst: string) => tekst.replace('---\n', '---\npublisering: { trukket: { grunn: x } }\n'),
  ],
  [
    'what is announced for a later day',
    (tekst: string) =>
      tekst.replace('fil: vedlegg/tall.txt', 'fil: vedlegg/tall.txt\n    kommer: 2026-03-02'),
  ],
])('a file of %s stays behind, also when a public text links to it', (_, endre) => {
  kopier(endre, '\n[Tall](vedlegg/tall.txt)\n');
  expect(readdirSync(join(ut, MAPPE, 'vedlegg'))).not.toContain('tall.txt');
});

test('no address leads out of vedlegg', () => {
  kopier(
    (tekst) => `${tekst}\n[x](vedlegg/../sak-1.md) [y](vedlegg/../../2026-03-17/sak-utkast-strategi.md)\n`,
  );
  expect(existsSync(join(ut, MAPPE, 'sak-1.md'))).toBe(false);
  expect(existsSync(join(ut, 'moeter/eksempelraadet/2026-03-17'))).toBe(false);
});

describe('an attachment that no page shows stays behind', () => {
  const medTall = (felt: string) => (tekst: string) =>
    tekst.replace('    fil: vedlegg/tall.txt\n', `    fil: vedlegg/tall.txt\n${felt}`);
  const kopiert = (): string[] => readdirSync(join(ut, MAPPE, 'vedlegg'));

  test('announced for a later day, also when the text links to it', () => {
    kopier((tekst) => `${medTall('    kommer: 2026-03-02\n')(tekst)}\n[Tall](vedlegg/tall.txt)\n`);
    kopier(medTall('    kommer: 2026-03-02\n'), '\n[Tall](vedlegg/tall.txt)\n');
    expect(kopiert()).not.toContain('tall.txt');
  });

  test('until that day comes', () => {
    kopier(medTall('    kommer: 2026-03-01\n'));
    expect(kopiert()).toContain('tall.txt');
  });

  test.each(['unntatt: offentleglova § 21', 'mangler: true'])('%s is refused with a file', (felt) => {
    const sti = `${MAPPE}/sak-4.md`;
    const tekst = readFileSync(join(ROT, sti), 'utf8');
    const { fil, avvik } = lesFil({ sti, tekst: medTall(`    ${felt}\n`)(tekst) });
    expect(fil).toBeUndefined();
    expect(avvik).toMatchObject([
      {
        regel: 'skjema',
        linje: 18,
        melding: expect.stringContaining('men feltet fil har «vedlegg/tall.txt».') as string,
      },
    ]);
  });

  test('and those that are exempt or missing anyway', () => {
    const { filer, vedlegg } = lesMappe(ROT);
    const lest = filer.flatMap((f) => lesFil(f).fil ?? []);
    for (const skjul of [{ unntatt: '§ 21' }, { mangler: true as const }]) {
      const skjult = lest.map((fil): AlleFiler => {
        if (fil.slag !== 'sak' || !fil.sti.endsWith('2025-02-11/sak-4.md')) return fil;
        const liste = (fil.data.vedlegg ?? []).map((v) => (v.fil ? { ...v, ...skjul } : v));
        return { ...fil, data: { ...fil.data, vedlegg: liste } };
      });
      const holdtTilbake = tilbakeholdteFiler(skjult, offentlig(skjult, '2026-03-01'), '2026-03-01', []);
      expect([...holdtTilbake]).toContainEqual([`${MAPPE}/vedlegg/tall.txt`, `${MAPPE}/sak-4.md`]);
      expect(offentligeVedlegg(vedlegg, holdtTilbake).has(`${MAPPE}/vedlegg/tall.txt`)).toBe(false);
    }
  });
});

test('a page number is no part of the name, nor is the dot of the folder', () => {
  kopier((tekst) =>
    tekst.replace(/    fil: vedlegg.tall.txt\n/, '').concat('\n[Tall](./vedlegg/tall.txt#page=3)\n'),
  );
  expect(existsSync(join(ut, MAPPE, 'vedlegg/tall.txt'))).toBe(true);
});

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kontroller } from '#checks/kontroll';
import { lesFil } from '#markdown/fil';
import { lesMappe } from '#sources/files';
import { afterAll, describe, expect, test } from 'vitest';
import { lagSyntetisk } from '../../scripts/syntetisk/lag.ts';
import { SYNTETISK_DATO } from '../../scripts/syntetisk/plan.ts';

const rot = mkdtempSync(join(tmpdir(), 'saksgang-syntetisk-'));
afterAll(() => {
  rmSync(rot, { recursive: true });
});

function lag(navn: string, froe: number): string {
  const mappe = join(rot, navn);
  lagSyntetisk({ mappe, saker: 50, froe });
  return mappe;
}

function avtrykk(mappe: string): string {
  const hash = createHash('sha256');
  for (const sti of readdirSync(mappe, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (/\.\w+$/.test(sti)) hash.update(sti).update(readFileSync(join(mappe, sti)));
  }
  return hash.digest('hex');
}

describe('lagSyntetisk', () => {
  const en = lag('en', 1);
  const { filer: tekster, vedlegg, avvik: uleste } = lesMappe(en);
  const lest = tekster.map((fil) => lesFil(fil));
  const filer = lest.flatMap(({ fil }) => fil ?? []);
  const saker = filer.filter((fil) => fil.slag === 'sak');

  test('samme frø gir samme byte, et annet frø andre', () => {
    expect(avtrykk(lag('en-til', 1))).toBe(avtrykk(en));
    expect(avtrykk(lag('to', 2))).not.toBe(avtrykk(en));
  });

  test('med en siste dag er hele arkivet eldre', () => {
    const mappe = join(rot, 'gammelt');
    lagSyntetisk({ mappe, saker: 50, froe: 1, sisteDag: '2012-12-31' });
    const dager = readdirSync(join(mappe, 'moeter'), { recursive: true, encoding: 'utf8' }).flatMap(
      (sti) => /\d{4}-\d{2}-\d{2}$/.exec(sti)?.[0] ?? [],
    );
    expect(dager).toHaveLength(7);
    expect(dager.toSorted().at(-1)).toBe('2012-12-31');
  });

  test('kontrollen finner ingen feil', () => {
    const avvik = [...uleste, ...lest.flatMap((l) => l.avvik)];
    const { funn, antall } = kontroller({ filer, avvik, vedlegg }, SYNTETISK_DATO);
    expect(funn).toEqual([]);
    expect(antall).toMatchObject({ moeter: 7, saker: 50 });
  });

  test('alle personer er «Medlem» med et nummer', () => {
    const personer = saker.flatMap(({ data }) => [...(data.sakseier ?? []), ...(data.saksbehandler ?? [])]);
    expect(personer.length).toBeGreaterThan(50);
    expect(personer.map((p) => p.navn).filter((navn) => !/^Medlem \d+$/.test(navn))).toEqual([]);
  });

  test('sakene er så lange som i målingene de skal sammenlignes med', () => {
    const ord = saker.map(({ tekst }) => tekst.split(/\s+/).length);
    const snitt = ord.reduce((sum, n) => sum + n, 0) / ord.length;
    expect(snitt).toBeGreaterThan(780);
    expect(snitt).toBeLessThan(920);
  });

  test('det finnes vedlegg, henvisninger, tabeller og omtaler', () => {
    expect(vedlegg.size).toBeGreaterThan(2);
    expect(saker.filter(({ data }) => Array.isArray(data.tidligereBehandlinger)).length).toBeGreaterThan(10);
    expect(saker.filter(({ kropp }) => kropp.omtaler.length > 0).length).toBeGreaterThan(15);
    expect(saker.some(({ tekst }) => tekst.includes('| :-'))).toBe(true);
    expect(saker.some(({ tekst }) => !tekst.includes('## Vedtak'))).toBe(true);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Arkiv, buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { navngitte } from '#domain/personer';
import { tittelAv } from '#domain/sak';
import { kortnavnNaa } from '#domain/utvalg';
import { lagHopp } from '#search/hopp/hopp';
import { lesHopp } from '#search/hopp/hoppmaal';
import { lesFil } from '#markdown/fil';
import { lesMappe } from '#sources/files';
import { afterAll, describe, expect, test } from 'vitest';
import { lagSyntetisk } from '../../../scripts/syntetisk/lag.ts';
import { SYNTETISK_DATO } from '../../../scripts/syntetisk/plan.ts';
import { offentligArkiv } from '../../site/arkivet.ts';

const valg = {
  moetenavn: ({ dato }: { dato: string }) => `Skriftlig ${dato}`,
  utenNavn: (tekst: string) => tekst,
};
const fil = (verdi: unknown): string => JSON.stringify(verdi);
const frem = (verdi: unknown): ReturnType<typeof lesHopp> => lesHopp(JSON.parse(fil(verdi)));

describe('the file of the jump', () => {
  const arkiv = offentligArkiv({ innhold: 'tests/fixtures/eksempelraad' });
  const maal = frem(lagHopp(arkiv, valg));
  const paa = new Map(maal.map((m) => [m.sti, m]));

  test('has every sak with its number, title and committee', () => {
    for (const sak of arkiv.saker) {
      const m = paa.get(`saker/${sak.id}/`);
      expect(m?.slag).toBe('Sak');
      expect(m?.nummer).toBe(sak.saksnummer && sak.saksnummer + (sak.loepenr ?? ''));
      expect(m?.tekst).toBe(sak.tittel ?? (sak.skjerming ? tittelAv(sak) : ''));
      expect(m?.utvalg).toBe(kortnavnNaa(sak.utvalg));
      expect(m?.aar).toBe(String(sak.aar));
    }
  });

  test('has every meeting with its name, day and number', () => {
    for (const moete of arkiv.moeter) {
      const m = paa.get(`moeter/${moete.id}/`);
      expect(m).toMatchObject({ slag: 'Møte', tekst: `Skriftlig ${moete.dato}`, dato: moete.dato });
      expect(m?.nummer).toBe(moete.data?.nummer);
    }
  });

  test('has no topic without a page: what only drafts are marked with', () => {
    const emne = { id: 'ubrukt', navn: 'Ubrukt emne', synonymer: ['Annet ord'], saker: [], moeter: [] };
    expect(lagHopp({ ...arkiv, emner: [...arkiv.emner, emne] }, valg)).toEqual(lagHopp(arkiv, valg));
  });

  test('has every matter, topic and committee by all names', () => {
    for (const { id, tittel } of arkiv.saksganger)
      expect(paa.get(`saksgang/${id}/`)).toMatchObject({ slag: 'Saksgang', tekst: tittel });
    for (const { id, navn, synonymer = [] } of arkiv.emner)
      expect(paa.get(`emner/${id}/`)).toMatchObject({ slag: 'Emne', tekst: navn, ogsaa: synonymer });
    for (const u of arkiv.utvalg)
      expect(paa.get(`utvalg/${u.id}/`)?.ogsaa).toEqual(expect.arrayContaining([u.id, kortnavnNaa(u)]));
    expect(maal).toHaveLength(
      [arkiv.saker, arkiv.moeter, arkiv.saksganger, arkiv.emner, arkiv.utvalg].flat().length,
    );
  });

  test('says what a meeting is called only where the day does not', () => {
    const medDag = lagHopp(arkiv, { ...valg, moetenavn: () => 'Møte 1. mai 2025' });
    expect(fil(medDag).length).toBeLessThan(fil(lagHopp(arkiv, valg)).length);
  });

  test('asks for every title without the names that the index may not have', () => {
    const uten = frem(lagHopp(arkiv, { ...valg, utenNavn: (tekst) => tekst.replaceAll(/\S/g, 'x') }));
    const skrevne = uten.filter((m) => m.slag === 'Saksgang' || (m.slag === 'Sak' && m.tekst !== ''));
    expect(skrevne.length).toBeGreaterThan(10);
    expect(skrevne.filter((m) => /[^x ]/.test(m.tekst))).toEqual([]);
  });

  test('has no persons', () => {
    const navn = navngitte(arkiv).flatMap(({ former }) => [...former]);
    expect(navn.length).toBeGreaterThan(5);
    expect(navn.filter((n) => fil(lagHopp(arkiv, valg)).includes(n))).toEqual([]);
  });
});

describe('the size of the file', () => {
  const rot = mkdtempSync(join(tmpdir(), 'saksgang-hopp-'));
  afterAll(() => {
    rmSync(rot, { recursive: true });
  });

  /** A synthetic archive without the bodies of its files: the jump does not read them. */
  function syntetisk(saker: number): Arkiv {
    lagSyntetisk({ mappe: rot, saker, froe: 1 });
    const filer = lesMappe(rot).filer.flatMap(
      ({ tekst, ...fil }) =>
        lesFil({ ...fil, tekst: tekst.replace(/^(---\n.*?\n---\n).*/s, '$1') }).fil ?? [],
    );
    return buildArkiv(offentlig(filer, SYNTETISK_DATO), SYNTETISK_DATO).arkiv;
  }

  test('is at most 40 kB at 2 000 saker, and of more only the newest 2 000 are there', () => {
    const arkiv = syntetisk(2100);
    const verdi = lagHopp(arkiv, valg);
    expect(arkiv.saker.length).toBeGreaterThan(2000);
    const saker = frem(verdi).filter(({ slag }) => slag === 'Sak');
    expect(saker).toHaveLength(2000);
    const med = new Set(saker.map(({ sti }) => sti));
    const dager = Map.groupBy(arkiv.saker, ({ id }) => med.has(`saker/${id}/`));
    const [uten, eldste] = [dager.get(false), dager.get(true)].map((del) =>
      del?.map(({ dato }) => dato).sort(),
    );
    expect([uten?.at(-1), eldste?.[0]].toSorted()).toEqual([uten?.at(-1), eldste?.[0]]);
    expect(gzipSync(fil(verdi)).length).toBeLessThanOrEqual(40_000);
  }, 60_000);
});

import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lagSiderad, lagSidetabell, lesSidetabell, type Siderad, verdierAv } from '#search/tabell/sidetabell';

type Rad = Omit<Siderad, 'id'>;

/** Written to a file and read again, without the ids. */
function frem(rader: readonly Rad[]): Rad[] | undefined {
  const fil: unknown = JSON.parse(JSON.stringify(lagSidetabell(rader, 'nb_1')));
  const ider = rader.map((_, nr) => `nb_${nr}`);
  const lest = lesSidetabell(fil, 'nb_1', ider);
  expect(lest?.map(({ id }) => id)).toEqual(ider);
  return lest?.map(({ id: _, ...rad }) => rad);
}

const sak = (nr: number | string, resten: Partial<Rad> = {}): Rad => ({
  sti: `saker/nuit/2025/${nr}/`,
  type: 'Sak',
  utvalg: 'NUIT',
  aar: '2025',
  nummer: `${Number.parseInt(String(nr), 10)}/25`,
  ...resten,
});

describe('the table of pages', () => {
  it('gives back any rows in their order', () => {
    const dag = fc
      .date({ min: new Date('1814-05-17'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const ledd = fc.oneof(
      fc.integer({ min: 0, max: 3000 }).map(String),
      dag,
      fc.constantFrom('', '26b', '014', '2025-13-45', '2025-02-30', 'emne-7', 'ok~', 'æ ø'),
      fc.string(),
    );
    const sti = fc.oneof(
      fc.tuple(
        fc.constantFrom('saker/a/2025/', 'moeter/a/', 'saksgang/a-2025-', ''),
        ledd,
        fc.constantFrom('/', ''),
      ),
      fc.tuple(fc.string(), fc.constant(''), fc.constant('')),
    );
    const aar = fc.constantFrom('2024', '2025', '1999');
    const navn = fc.oneof(fc.constantFrom('NUIT', 'Fagrådet'), fc.string({ minLength: 1 }));
    const rad = fc
      .record(
        {
          sti: sti.map((deler) => deler.join('')),
          type: fc.constantFrom('Sak', 'Møte', 'Emne'),
          utvalg: fc.array(navn, { maxLength: 3 }),
          aar: fc.array(aar, { maxLength: 2 }),
          sakstype: navn,
          utfall: navn,
          emne: fc.array(fc.constantFrom('ehds', 'eu', 'helsedata'), { maxLength: 3 }),
          omfang: fc.constantFrom('sitert', 'formell'),
          dato: dag,
          sluttdato: dag,
          saksnummer: fc.oneof(
            fc.string(),
            fc.tuple(fc.nat(40), aar).map(([n, a]) => `${n}/${n % 2 ? a : a.slice(2)}`),
          ),
        },
        { requiredKeys: ['sti', 'type'] },
      )
      .map(({ sti: adresse, ...fakta }) => lagSiderad(adresse, fakta));
    fc.assert(
      fc.property(fc.array(rad), fc.boolean(), (rader, sortert) => {
        const gitt = sortert ? rader.toSorted((a, b) => (a.sti < b.sti ? -1 : 1)) : rader;
        expect(frem(gitt)).toEqual(gitt);
      }),
      { numRuns: 500 },
    );
  });

  it('knows every committee and year of a matter', () => {
    const rad = lagSiderad('saksgang/a/', {
      type: 'Saksgang',
      utvalg: ['NUFA', 'NUIT'],
      aar: ['2024', '2025'],
    });
    const [lest] = frem([rad]) ?? [];
    const medId = { id: 'x', ...rad };
    expect(lest).toEqual(rad);
    expect(verdierAv(medId, 'utvalg')).toEqual(['NUFA', 'NUIT']);
    expect(verdierAv(medId, 'aar')).toEqual(['2024', '2025']);
    expect(verdierAv(medId, 'utfall')).toEqual([]);
  });

  it('takes the number of a meeting where there is no saksnummer', () => {
    expect(lagSiderad('moeter/nuit/2025-02-13/', { type: 'Møte', moetenummer: '1/2025' }).nummer).toBe(
      '1/2025',
    );
  });

  it('is not read for another index, nor for one with more or fewer pages', () => {
    const fil = lagSidetabell([sak(1), sak(2)], 'nb_1');
    expect(lesSidetabell(fil, 'nb_2', ['a', 'b'])).toBeUndefined();
    expect(lesSidetabell(fil, 'nb_1', ['a'])).toBeUndefined();
    expect(lesSidetabell(fil, 'nb_1', ['a', 'b', 'c'])).toBeUndefined();
    expect(lesSidetabell(fil, 'nb_1', ['a', 'b'])).toHaveLength(2);
  });

  it('costs next to nothing where everything follows a rule', () => {
    const rader = Array.from({ length: 2000 }, (_, i) =>
      sak(i + 1, { dato: `2025-${String(1 + Math.floor(i / 200)).padStart(2, '0')}-11` }),
    ).toSorted((a, b) => (a.sti < b.sti ? -1 : 1));
    expect(frem(rader)).toEqual(rader);
    expect(gzipSync(JSON.stringify(lagSidetabell(rader, 'nb_1'))).length).toBeLessThan(500);
  });
});

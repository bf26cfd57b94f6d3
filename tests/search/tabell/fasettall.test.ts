import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FASETTER, lesAdresse, type Valg, veksle } from '#search/adresse';
import { avgrens, ordne } from '#search/tabell/fasettall';
import type { Siderad } from '#search/tabell/sidetabell';

const ingen = lesAdresse('').valg;

const rad = (id: string, type: string, resten: Partial<Siderad>): Siderad => ({
  id,
  sti: '',
  type,
  ...resten,
});

const RADER = [
  rad('a', 'Sak', { utvalg: 'NUIT', aar: '2025', utfall: 'Drøftet', dato: '2025-02-13' }),
  rad('b', 'Sak', { utvalg: 'NUFA', aar: '2025', dato: '2025-01-22' }),
  rad('c', 'Møte', { utvalg: 'NUIT', aar: '2024', dato: '2024-05-15' }),
  rad('d', 'Side', {}),
  rad('e', 'Saksgang', {
    utvalg: 'NUIT',
    andreUtvalg: ['NUFA'],
    aar: '2024',
    andreAar: ['2025'],
    dato: '2025-02-13',
  }),
];

const ider = (rader: readonly { id: string }[]): string => rader.map(({ id }) => id).join('');

describe('avgrens', () => {
  it('counts every value when nothing is chosen, a matter in each of its committees', () => {
    const { rader, tall } = avgrens(RADER, ingen);
    expect(ider(rader)).toBe('abcde');
    expect(Object.fromEntries(tall.utvalg)).toEqual({ NUIT: 3, NUFA: 2 });
    expect(Object.fromEntries(tall.utfall)).toEqual({ Drøftet: 1 });
  });

  it('counts a facet without its own choice, and the others with it', () => {
    const { rader, tall } = avgrens(RADER, { ...ingen, utvalg: ['NUFA'] });
    expect(ider(rader)).toBe('be');
    expect(Object.fromEntries(tall.utvalg)).toEqual({ NUIT: 3, NUFA: 2 });
    expect(Object.fromEntries(tall.aar)).toEqual({ 2024: 1, 2025: 2 });
    expect(Object.fromEntries(tall.type)).toEqual({ Sak: 1, Saksgang: 1 });
  });

  it('takes values of one facet as alternatives, and facets together', () => {
    expect(ider(avgrens(RADER, { ...ingen, type: ['Møte', 'Sak'], aar: ['2025'] }).rader)).toBe('ab');
  });

  const verdi = (ord: string): fc.Arbitrary<string | undefined> =>
    fc.option(fc.constantFrom(`${ord}1`, `${ord}2`, `${ord}3`), { nil: undefined });
  const enRad = fc
    .record(Object.fromEntries(FASETTER.map((f) => [f, verdi(f)])))
    .map((fakta): Siderad => ({ ...rad('x', 'Sak', {}), ...fakta }));
  const etValg = fc.record(
    Object.fromEntries(FASETTER.map((f) => [f, fc.subarray([`${f}1`, `${f}2`])])),
  ) as fc.Arbitrary<Valg>;

  it('promises of each value what choosing it alone in its facet gives', () => {
    fc.assert(
      fc.property(fc.array(enRad, { maxLength: 40 }), etValg, (rader, valg) => {
        const { tall } = avgrens(rader, valg);
        for (const fasett of FASETTER)
          for (const [v, n] of tall[fasett]) {
            const alene = veksle({ ...lesAdresse(''), valg: { ...valg, [fasett]: [] } }, fasett, v).valg;
            expect(avgrens(rader, alene).rader.length).toBe(n);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('is quick with ten thousand hits', () => {
    const mange = Array.from({ length: 2000 }, () => RADER).flat();
    const start = performance.now();
    ordne(avgrens(mange, { ...ingen, utvalg: ['NUIT'], aar: ['2025'] }).rader, 'nyeste');
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('ordne', () => {
  it.each([
    ['relevans', 'abcde'],
    ['nyeste', 'aebcd'],
    ['eldste', 'cbaed'],
  ] as const)('by %s gives %s: the undated last, one day as it came', (sorter, rekke) => {
    expect(ider(ordne(RADER, sorter))).toBe(rekke);
  });
});

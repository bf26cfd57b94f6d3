import { describe, expect, test } from 'vitest';
import { forklaringFor } from '#components/saksgang/form.ts';
import { strekerFor } from '#components/saksgang/streker.ts';
import { type Tegning, tegningFor } from '#components/saksgang/tegning.ts';
import type { Ledd } from '#domain/ledd';
import { offentlig } from '#domain/publisering';
import { bygg, DAG, eksempelraad } from '../../domain/prove.ts';

const { arkiv } = bygg(offentlig(eksempelraad(), DAG));
const ledd = arkiv.finnSaksgang('eksempelplan')?.ledd ?? [];
const tegning = tegningFor(ledd, DAG);

/** Steps of a body outside the model, on these days or without one. */
const steg = (...datoer: (string | undefined)[]): Ledd[] =>
  datoer.map((dato) => ({
    slag: 'sitert',
    arena: 'Direktørmøtet',
    sitater: [],
    varsler: [],
    ...(dato ? { dato } : {}),
  }));
const tekster = ({ punkter }: Tegning): string[][] => punkter.map((p) => p.tekst.map((l) => l.tekst));
const avstander = (y: readonly number[]): number[] => y.slice(1).map((her, n) => her - (y[n] ?? 0));

describe('the drawing of a matter', () => {
  test('has a lane per committee in council order, with every name, and one for all others', () => {
    expect(tegning.baner.map((b) => b.navn)).toEqual([
      'Eksempelstyret / Eksempelrådet',
      'PRU',
      'Fagforum',
      'Andre',
    ]);
    expect(tegning.punkter[0]?.x).toBe(tegning.baner[1]?.x);
    expect(tegning.punkter[2]?.x).toBe(tegning.baner[0]?.x);
  });

  test('has time downward, and room for the words of every point', () => {
    expect(Math.min(...avstander(tegning.punkter.map((p) => p.y)))).toBeGreaterThanOrEqual(46);
    const sist = tegning.punkter.at(-1)?.y ?? 0;
    expect(sist).toBeLessThan(tegning.hoeyde);
    expect(tegning.punkter.every((p) => p.x > 0 && p.x < tegning.tekstX)).toBe(true);
  });

  test('is wider where time is longer', () => {
    const [kort = 0, lang = 0] = avstander(
      tegningFor(steg('2024-01-01', '2024-01-20', '2025-06-01'), DAG).punkter.map((p) => p.y),
    );
    expect(lang).toBeGreaterThan(kort);
  });

  test('shows by shape what is treated and in the archive, what is cited, and what is not treated', () => {
    expect(tegning.punkter.map((p) => p.form)).toEqual([
      ...['sitert', 'sitert', 'sitert', 'sitert', 'arkiv', 'sitert', 'arkiv', 'arkiv', 'varslet'],
      ...['arkiv', 'varslet', 'varslet'],
    ]);
    expect(forklaringFor(ledd, DAG)).toBe(
      'Fylt punkt: behandlet, og i arkivet. Åpent punkt: kjent fra andre saker. Stiplet firkant: varslet, mulig eller satt opp, uten kjent behandling.',
    );
    expect(forklaringFor(steg('2024-01-01'), DAG)).toBe('Åpent punkt: kjent fra andre saker.');
  });

  test('has ticks of years before months, none upon another', () => {
    expect(tegning.merker.map((m) => m.tekst)).toEqual(
      expect.arrayContaining(['2022', '2023', '2024', '2025']),
    );
    expect(Math.min(...avstander(tegning.merker.map((m) => m.y)))).toBeGreaterThanOrEqual(20);
  });

  test('says who and when beside a point, the time in words as they are', () => {
    expect(tekster(tegningFor(steg('2024-01-01', undefined), DAG))).toEqual([
      ['Direktørmøtet', '1.\u00a0januar 2024'],
      ['Direktørmøtet', 'Uten dato'],
    ]);
    expect(tekster(tegning)[0]).toEqual(['PRU', 'Høsten 2021']);
    expect(tekster(tegning)[8]).toEqual(['Kommunedirektørutvalget', 'Høsten 2025']);
  });

  test('breaks long words onto two lines, and gives them the room', () => {
    const [langt] = steg(undefined).map((l) => ({
      ...l,
      arena: 'Pasient- og brukerorganisasjonene',
      datoTekst: '27. august–16. september 2020, og senere etter nærmere avtale',
    }));
    if (!langt) throw new Error();
    const { punkter } = tegningFor([langt, ...steg('2024-01-01')], DAG);
    const linjer = punkter[0]?.tekst ?? [];
    expect(linjer.map((l) => l.tekst)).toEqual([
      'Pasient- og',
      'brukerorganisasjonene',
      '27. august–16. september 2020, og',
      'senere etter nærmere avtale',
    ]);
    expect((punkter[1]?.y ?? 0) - (linjer.at(-1)?.y ?? Infinity)).toBeGreaterThan(18);
  });

  test('of steps on one day, or without any day, is still a drawing', () => {
    for (const en of [steg('2024-01-01', '2024-01-01'), steg(undefined, undefined)]) {
      const { punkter, hoeyde } = tegningFor(en, DAG);
      expect(punkter.every((p) => Number.isFinite(p.y))).toBe(true);
      expect(hoeyde).toBeGreaterThan(punkter[1]?.y ?? Infinity);
    }
  });

  test('of 1 500 steps stays readable in size, without words that would collide', () => {
    const mange = steg(...Array.from({ length: 1500 }, () => '2024-01-01'));
    const { punkter, hoeyde, ark } = tegningFor(mange, DAG);
    expect(punkter.flatMap((p) => p.tekst)).toEqual([]);
    expect(hoeyde).toBeLessThan(6000);
    expect(ark).toBe('flere');
  });
});

describe('the lines of a drawing', () => {
  const navn = (n: number): string =>
    ledd[n]?.sak?.id ?? ledd[n]?.arena ?? ledd[n]?.datoTekst ?? ledd[n]?.dato ?? '';
  const streker = strekerFor(ledd);

  test('lead every step but the first on from an earlier one; what nothing answered stands alone', () => {
    expect(streker.every(({ fra, til }) => fra < til)).toBe(true);
    const uten = ledd.flatMap((_, n) => (streker.some(({ til }) => til === n) ? [] : [navn(n)]));
    expect(uten).toEqual(['høsten 2021', 'Kommunedirektørutvalget']);
    expect(streker.map(({ fra }) => ledd[fra]?.slag)).not.toContain('varslet');
  });

  test('follow the course that the papers tell, each step once', () => {
    const par = streker.map(({ fra, til }) => `${navn(fra)} → ${navn(til)}`);
    expect(par).toContain('eksempelraadet/2025/2 → Kommunedirektørutvalget');
    expect(par).toContain('Kommunedirektørutvalget → eksempelraadet/2025/8');
    expect(par).not.toContain('eksempelraadet/2025/2 → eksempelraadet/2025/8');
  });

  test('are dashed to what is not treated', () => {
    const stiplet = streker.flatMap(({ til }, n) => (tegning.streker[n]?.varslet ? [navn(til)] : []));
    expect(stiplet).toEqual(['eksempelraadet/2026/3', 'eksempelraadet/2026/14']);
  });
});

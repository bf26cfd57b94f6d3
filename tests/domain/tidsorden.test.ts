import { expect, test } from 'vitest';
import { iTidsorden, type Tidfesting, tidsplass } from '#domain/tidsorden';

const MOETET = '2020-09-17';

/** In order, as told by a sak of `MOETET`; «|» is the sak itself. */
function orden(foer: readonly Tidfesting[], etter: readonly Tidfesting[]): string[] {
  const navn = ({ dato, datoTekst, aar }: Tidfesting): string => dato ?? datoTekst ?? String(aar ?? '?');
  return [
    ...foer.map((t) => ({ navn: navn(t), plass: tidsplass(t, 'foer', MOETET) })),
    { navn: '|', plass: tidsplass({ dato: MOETET }, 'foer', MOETET) },
    ...etter.map((t) => ({ navn: navn(t), plass: tidsplass(t, 'etter', MOETET) })),
  ]
    .toSorted((a, b) => iTidsorden(a.plass, b.plass))
    .map((t) => t.navn);
}

test('a day stands on its day, words at the start of their time, a number at the start of its year', () => {
  const foer = [
    { dato: '2020-08-28' },
    { datoTekst: '27. august–16. september 2020' },
    { dato: '2020-08-26' },
    { aar: 2020 },
    { datoTekst: 'høsten 2019' },
  ];
  expect(orden(foer, [])).toEqual([
    'høsten 2019',
    '2020',
    '2020-08-26',
    '27. august–16. september 2020',
    '2020-08-28',
    '|',
  ]);
});

test('without any time: first among what was, last among what is announced', () => {
  const etter = [{}, { datoTekst: 'høsten 2025' }, { datoTekst: 'senere' }, { dato: '2026-03-17' }];
  expect(orden([{ aar: 2018 }, {}], etter)).toEqual([
    ...['?', '2018', '|'],
    ...['høsten 2025', '2026-03-17', '?', 'senere'],
  ]);
});

test('without a day nothing is announced before it is told of, and nothing cited is after', () => {
  const etter = [{ dato: '2020-09-25' }, { datoTekst: 'september 2020' }];
  expect(orden([{ datoTekst: 'høsten 2020' }, { datoTekst: 'oktober 2020' }], etter)).toEqual([
    ...['høsten 2020', 'oktober 2020', '|'],
    ...['september 2020', '2020-09-25'],
  ]);
});

test('what a plan began before the meeting stands where it began', () => {
  const etter = [{ datoTekst: '27. august–16. september 2020' }, { dato: '2020-08-28' }];
  expect(orden([], etter)).toEqual(['27. august–16. september 2020', '2020-08-28', '|']);
});

test('words without a year are of the nearest such time', () => {
  const etter = [
    { dato: '2021-06-01' },
    { datoTekst: 'til våren' },
    { datoTekst: 'begynnelsen av desember' },
  ];
  expect(orden([{ dato: '2020-01-15' }, { datoTekst: 'i desember' }], etter)).toEqual([
    ...['i desember', '2020-01-15', '|'],
    ...['begynnelsen av desember', 'til våren', '2021-06-01'],
  ]);
});

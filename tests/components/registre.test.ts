import { expect, test } from 'vitest';
import { naboaar, omfangI, utvalgIAar } from '#components/moete/aar.ts';
import { aargangerI, omfangAv } from '#components/sak/saksregister.ts';
import { buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { aarMedInnhold } from '#domain/oversikt';
import { lesInnhold } from '#sources/innhold';

const DATO = '2026-03-01';
const { filer, vedlegg } = lesInnhold('tests/fixtures/eksempelraad');
const { arkiv } = buildArkiv(offentlig(filer, DATO), DATO, vedlegg);

test('a year is summed over its committees, and knows the years beside it', () => {
  const [nyeste = 0, nestNyeste = 0] = aarMedInnhold(arkiv);
  const moeter = arkiv.moeter.filter((m) => m.dato.startsWith(String(nestNyeste)));
  expect(omfangI(utvalgIAar(arkiv, nestNyeste))).toMatch(
    new RegExp(`^${moeter.length}\\smøter, \\d+\\ssaker og \\d+ vedtak i arkivet\\.$`),
  );
  expect(naboaar(arkiv, nyeste)).toEqual({ forrige: nestNyeste, neste: undefined });
  expect(naboaar(arkiv, nestNyeste).neste).toBe(nyeste);
});

test('the lists of a year say how many are only cited', () => {
  const sitert = aargangerI(arkiv).find(
    ({ saker }) => saker.some((s) => !s.data) && saker.some((s) => s.data),
  );
  expect(omfangAv(sitert ?? { saker: [] })).toMatch(
    /^\d+\ssaker, \d+ av dem bare kjent fra andre dokumenter$/,
  );
  expect(omfangAv({ saker: [] })).toBe('0\u00a0saker');
});

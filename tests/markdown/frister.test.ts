import { expect, test } from 'vitest';
import { isoDato } from '#markdown/datoer';
import { ordfristI } from '#markdown/frister';
import { lesFil } from '#markdown/fil';
import { minsteArkiv, MOETE, sak, sjekkTekster } from '../checks/arkivet.ts';

test.each([
  ['Lager et notat (frist 1. juni 2030)', 'frist 1. juni 2030', '2030-06-01', true],
  ['Lager et notat (frist: 1.6.2030)', 'frist: 1.6.2030', '2030-06-01', true],
  ['Lager et notat (frist 1. juni)', 'frist 1. juni', undefined, true],
  ['Lager et notat (frist neste møte)', 'frist neste møte', undefined, false],
  ['Lager et notat (frist ca. 1. juni 2030)', 'frist ca. 1. juni 2030', '2030-06-01', false],
  ['Fristen er 1. juni 2030.', 'Fristen er 1. juni 2030', '2030-06-01', false],
  ['Frist 2030-06-01.', 'Frist 2030-06-01', '2030-06-01', false],
  ['Svarer innen juni.', 'innen juni', undefined, false],
  ['Svarer innen utgangen av året.', 'innen utgangen av året', undefined, false],
  ['Svarer innen 31. november 2030.', 'innen 31. november 2030', undefined, false],
])('%s', (tekst, skrevet, iso, iParentes) => {
  expect(ordfristI(tekst)).toEqual({ skrevet, iParentes, ...(iso ? { iso } : {}) });
});

test.each(['Ser på fristen i planen.', 'Prøver innen helse.', 'Ser etter frister.', 'Møtes 1. juni.'])(
  'no deadline: %s',
  (tekst) => {
    expect(ordfristI(tekst)).toBeUndefined();
  },
);

test('a day without a year, or one that cannot exist, is no ISO day', () => {
  expect(['1. juni', '31. juni 2030', '1/6-2030', '1.6.30'].map(isoDato)).toEqual([
    undefined,
    undefined,
    '2030-06-01',
    '2030-06-01',
  ]);
});

test('the repair makes a deadline that is read, and touches nothing else', () => {
  const punkter =
    '- **Medlem 1:** Lager (frist 2030-05-01)\n- **Medlem 2:** Skriver\n  mer (frist 1. juni\n  2030)\n';
  const tekst = sak('1/30', '', `\n## Aksjonspunkter\n\n${punkter}`);
  const [funn] = sjekkTekster(minsteArkiv({ [`${MOETE}/sak-1.md`]: tekst })).funn;
  const [rett] = funn?.retting ?? [];
  expect(funn).toMatchObject({ regel: 'frist-uten-dato', linje: 10, kolonne: 8 });
  const rettet = tekst.slice(0, rett?.fra) + (rett?.tekst ?? '') + tekst.slice(rett?.til);
  expect(rettet).toBe(tekst.replace('1. juni\n  2030', '2030-06-01'));
  const { fil } = lesFil({ sti: `${MOETE}/sak-1.md`, tekst: rettet });
  expect(fil?.kropp.seksjoner[0]?.aksjonspunkter?.map(({ frist }) => frist)).toEqual([
    '2030-05-01',
    '2030-06-01',
  ]);
});

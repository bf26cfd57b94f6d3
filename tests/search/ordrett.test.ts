import { expect, it } from 'vitest';
import { type Enkeltsvar, soekEnkelt, soekOrdrett } from '#search/ordrett';
import { smaaarkiv, type Smaaside } from './smaaarkiv.ts';

const SIDER: readonly Smaaside[] = [
  ['Strategi', 'en nasjonal strategi for helsedata'],
  ['Plan', 'en strategi som ikke er nasjonal, og en plan for helsedata'],
  ['Planer', 'strategiene og planene'],
  ['Strategiplan', 'om strategiplanen'],
  ['Ordliste', 'om HBX', 'helhetlig beredskap'],
];
const { indeks } = smaaarkiv(SIDER);
const titler = ({ treff }: Enkeltsvar): string[] =>
  treff.map(({ id }) => SIDER[Number(id)]?.[0] ?? '').sort();

it.each([
  ['strategi', ['Plan', 'Planer', 'Strategi', 'Strategiplan']],
  ['strateg', []],
  ['strategi helsedata', ['Plan', 'Strategi']],
  ['"nasjonal strategi"', ['Strategi']],
  ['„nasjonal strategi“', ['Strategi']],
  ['"nasjonal strategi" plan', []],
  ['"strategi som" plan', ['Plan']],
  ['"nasjonal strategi" "for helsedata"', ['Strategi']],
  ['strategi bitcoin', []],
  ['"helhetlig beredskap"', []],
  ['( 😀', []],
  ['', []],
])('«%s» has every word and phrase in %j', async (q, ventet) => {
  expect(titler(await soekOrdrett(q, indeks))).toEqual(ventet);
});

it('marks the words of a phrase only together', async () => {
  const { trefford } = await soekOrdrett('"nasjonal strategi" plan', indeks);
  const sammen = { noekler: ['nasjonal', 'strategi'], avstand: 1 };
  expect(trefford).toEqual([
    { noekkel: 'nasjonal', vekt: 1, sammen },
    { noekkel: 'strategi', vekt: 1, sammen },
    { noekkel: 'plan', vekt: 1 },
  ]);
});

it('asks Pagefind for the query as it is, in plain search', async () => {
  expect(titler(await soekEnkelt('strategi', indeks))).toEqual([
    'Plan',
    'Planer',
    'Strategi',
    'Strategiplan',
  ]);
  expect(titler(await soekEnkelt('«nasjonal strategi»', indeks))).toEqual(['Strategi']);
});

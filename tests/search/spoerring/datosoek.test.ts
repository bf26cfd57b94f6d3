import { expect, it } from 'vitest';
import { atomerI } from '#search/spoerring/atomer';
import { finnAar, finnDager, iTiden } from '#search/spoerring/datosoek';

const les = (q: string) =>
  finnDager(atomerI(q)).map(({ tid: { fra, til } }) => (fra === til ? fra : `${fra}/${til}`));

it.each([
  '15. mai 2025',
  '15 mai 2025',
  '15.mai 2025',
  '15. Mai 25',
  '15.05.25',
  '15.5.2025',
  '15. 5. 2025',
  '15/5-25',
  '15/05/2025',
  '15-05-2025',
  '2025-05-15',
  'møtet 15. mai 2025.',
  '(15.05.2025)',
])('«%s» is 15 May 2025', (q) => {
  expect(les(q)).toEqual(['2025-05-15']);
});

it.each([
  ['17.–18. oktober 2024', '2024-10-17/2024-10-18'],
  ['17.-18. okt. 2024', '2024-10-17/2024-10-18'],
  ['17 - 18 oktober 2024', '2024-10-17/2024-10-18'],
  ['17. og 18. oktober 2024', '2024-10-17/2024-10-18'],
  ['30. april–1. mai 2025', '2025-04-30/2025-05-01'],
  ['mai 2025', '2025-05-01/2025-05-31'],
  ['sept. 2024', '2024-09-01/2024-09-31'],
  ['2025-05', '2025-05-01/2025-05-31'],
  ['feburar 2025', '2025-02-01/2025-02-31'],
  ['mai', '05-01/05-31'],
  ['15. mai', '05-15'],
  ['29. februar', '02-29'],
  ['januarmøtet 2026', '2026-01-01/2026-01-31'],
  ['maimøte', '05-01/05-31'],
])('«%s» is %s', (q, ventet) => {
  expect(les(q)).toEqual([ventet]);
});

it.each([
  '',
  '14/24',
  '9/25-10',
  '30.02.2025',
  '1.13.2025',
  'versjon 1.15.05.2025',
  '24/01873-6',
  '2024-2027',
  'Jan Robert Johannessen',
  'maisfôr',
])('«%s» has no day', (q) => {
  expect(les(q)).toEqual([]);
});

it.each([
  ['18.–17. oktober 2024', '2024-10-01/2024-10-31'],
  ['15. mai 3025', '05-15'],
])('what can be a day in «%s» is %s', (q, ventet) => {
  expect(les(q)).toEqual([ventet]);
});

it.each([
  ['32. mai 2025', '2025-05-32'],
  ['31. november 2025', '2025-11-31'],
  ['29. februar 2025', '2025-02-29'],
])('«%s» is a day that there is not, and no month', (q, ventet) => {
  expect(les(q)).toEqual([ventet]);
  expect(finnDager(atomerI(q))[0]?.naar).toBe(q);
});

it('says days as pages do', () => {
  const naar = (q: string) => finnDager(atomerI(q))[0]?.naar;
  expect(naar('15.05.25')).toBe('15. mai 2025');
  expect(naar('17/10/24')).toBe('17. oktober 2024');
  expect(naar('17 og 18 okt 2024')).toBe('17.-18. oktober 2024');
  expect(naar('mai 2025')).toBe('mai 2025');
  expect(naar('15. mai')).toBe('15. mai');
});

it('finds years outside what is read already', () => {
  const atomer = atomerI('15. mai 2025 og 2024, men ikke 2024-2027 eller 1066');
  const dager = finnDager(atomer);
  expect(finnAar(atomer, dager).map(({ naar }) => naar)).toEqual(['2024']);
});

it('compares whole days, and days of any year', () => {
  const mai = { fra: '05-01', til: '05-31' };
  expect(iTiden(mai, '2019-05-31')).toBe(true);
  expect(iTiden(mai, '2019-06-01')).toBe(false);
  expect(iTiden(mai, '2026-04-30', '2026-05-01')).toBe(true);
  expect(iTiden({ fra: '2024-10-18', til: '2024-10-18' }, '2024-10-17', '2024-10-18')).toBe(true);
  expect(iTiden({ fra: '2024-10-19', til: '2024-10-20' }, '2024-10-17', '2024-10-18')).toBe(false);
});

import { expect, test } from 'vitest';
import { erOmme, omtrentligTid } from '#domain/omtrentlig';

test.each([
  ['mai 2025', '2025-05'],
  ['28. eller 29. august 2024', '2024-08-28'],
  ['10. september–16. oktober 2020', '2020-09-10'],
  ['høsten 2021', '2021-09'],
  ['desember 2024 eller januar 2025', '2024-12'],
  ['høsten 2024 og våren 2025', '2024-09'],
  ['Våren 2026', '2026-03'],
  ['tredje eller fjerde kvartal 2025', '2025-07'],
  ['utgangen av 2025', '2025-12'],
  ['innen 2030', '2030'],
  ['2023–2024', '2023'],
  ['begynnelsen av desember', undefined],
  ['sak 20/25', undefined],
])('«%s» begins in %s', (iOrd, tid) => {
  expect(omtrentligTid(iOrd)).toBe(tid);
});

test.each([
  ['mai 2025', '2025-05-31', false],
  ['mai 2025', '2025-06-01', true],
  ['10. september–16. oktober 2020', '2020-10-31', false],
  ['desember 2024 eller januar 2025', '2025-02-01', true],
  ['våren 2025', '2025-12-31', false],
  ['våren 2025', '2026-01-01', true],
  ['til høsten', '2026-01-01', undefined],
])('«%s» is over on %s: %s', (iOrd, dag, omme) => {
  expect(erOmme(iOrd, dag)).toBe(omme);
});

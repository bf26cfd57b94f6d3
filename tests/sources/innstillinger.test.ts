import { expect, test } from 'vitest';
import { lesInnstillinger, naaIOslo } from '#sources/innstillinger';

test('now is told in Norwegian time, summer and winter', () => {
  expect(naaIOslo(new Date('2026-01-31T23:30:00Z'))).toBe('2026-02-01T00:30');
  expect(naaIOslo(new Date('2026-06-30T22:05:00Z'))).toBe('2026-07-01T00:05');
});

test('the root and the date are settings', () => {
  expect(lesInnstillinger({ SAKSGANG_INNHOLD: 'x', SAKSGANG_DATO: '2026-03-01' })).toMatchObject({
    innhold: 'x',
    dato: '2026-03-01',
  });
  expect(lesInnstillinger({ SAKSGANG_DATO: '2026-03-01T12:00' }).innhold).toBe('content');
});

test.each([
  'i dag',
  '2026-3-1',
  '2026-03-01T25:00',
  '2026-02-30',
  '2026-13-01T12:00',
  '2026-03-01 12:00',
  '',
])('«%s» is no date', (dato) => {
  expect(() => lesInnstillinger({ SAKSGANG_DATO: dato })).toThrow(RangeError);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naereDager } from '#domain/naer-dag';

test.each([
  ['2025-02-13', '2025-02-12'],
  ['2025-03-01', '2025-02-28'],
  ['2025-02-13', '2025-02-31'],
  ['2025-12-02', '2025-02-12'],
  ['2024-05-15', '2025-05-15'],
  ['2025-01-12', '2025-10-12'],
])('%s may be meant for %s', (dag, ment) => {
  expect(naereDager(dag)).toContain(ment);
});

test('never the day itself, and a neighbour comes before a slip of one digit', () => {
  expect(naereDager('2025-02-13').slice(0, 2)).toEqual(['2025-02-12', '2025-02-14']);
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-05'), max: new Date('2099-12-25'), noInvalidDate: true }),
      (tid) => {
        const dag = tid.toISOString().slice(0, 10);
        const naere = naereDager(dag);
        expect(naere).not.toContain(dag);
        expect(naere.length).toBeLessThan(100);
        for (const annen of naere) expect(annen).toMatch(/^\d{4}-\d\d-\d\d$|^\d{3}-\d{3}-\d\d$|^[\d-]{10}$/u);
      },
    ),
  );
});

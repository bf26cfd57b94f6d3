import { expect, test } from 'vitest';
import { felttekster, OM_ORIGINALEN } from '#markdown/felttekster';

const DATA = {
  tittel: 'A',
  nr: 1,
  trykt: { tittel: 'B' },
  vedlegg: [{ tittel: 'C', merknad: 'D' }],
  tom: null,
};

test('every text with the path of its key, in written order', () => {
  expect(felttekster(DATA, new Set())).toEqual([
    { sti: ['tittel'], tekst: 'A' },
    { sti: ['trykt', 'tittel'], tekst: 'B' },
    { sti: ['vedlegg', 0, 'tittel'], tekst: 'C' },
    { sti: ['vedlegg', 0, 'merknad'], tekst: 'D' },
  ]);
});

test('but not below the keys that are left out, at any depth', () => {
  const uten = (noekler: ReadonlySet<string>): string =>
    felttekster(DATA, noekler)
      .map((f) => f.tekst)
      .join('');
  expect(uten(OM_ORIGINALEN)).toBe('AC');
  expect(uten(new Set(['tittel']))).toBe('D');
});

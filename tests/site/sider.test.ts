import { expect, test } from 'vitest';
import { nettsted } from '../oppsett/nettsteder.ts';
import { byggedeSider } from './dist.ts';
import { SIDESLAG, slagAv } from './sider.ts';

const NETTSTEDER = ['arkiv', 'eksempelraad'] as const;

test.each(NETTSTEDER)('every page of «%s» is of one known kind', (navn) => {
  const sider = byggedeSider(nettsted(navn)).map(({ adresse }) => adresse);
  expect(sider.length).toBeGreaterThan(50);
  expect(sider.filter((adresse) => slagAv(adresse).length !== 1)).toEqual([]);
});

test.each(NETTSTEDER)('every kind that «%s» has, has examples, and they exist', (navn) => {
  const sider = new Set(byggedeSider(nettsted(navn)).map(({ adresse }) => adresse));
  for (const { navn: slag, adresse: form, eksempler } of SIDESLAG) {
    expect(eksempler.eksempelraad, slag).not.toEqual([]);
    expect(eksempler[navn].length > 0, slag).toBe([...sider].some((adresse) => form.test(adresse)));
    for (const eksempel of eksempler[navn]) {
      const adresse = eksempel.replace(/\?.*/, '');
      expect(sider, slag).toContain(adresse);
      expect(slagAv(adresse), adresse).toEqual([slag]);
    }
  }
});

import { expect, test } from 'vitest';
import { nettsted } from '../oppsett/nettsteder.ts';
import { byggedeSider } from './dist.ts';

test('a table of figures by committee has the sum first, where a phone shows it', () => {
  const html = byggedeSider(nettsted('arkiv')).find(({ adresse }) => adresse === 'statistikk/')?.html ?? '';
  const tabeller = [...html.matchAll(/<section class="rulle"[\s\S]*?<\/thead>/gu)].map(([tabell]) =>
    [...tabell.matchAll(/<th [^>]*>\s*([^<]*?)\s*<\/th>/gu)].map(([, tekst]) => tekst),
  );
  expect(tabeller.length).toBeGreaterThan(2);
  for (const [, andre] of tabeller) expect(andre).toBe('I alt');
});

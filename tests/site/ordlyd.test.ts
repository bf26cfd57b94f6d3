import { expect, test } from 'vitest';
import { nettsted } from '../oppsett/nettsteder.ts';
import { byggedeSider } from './dist.ts';

const SITERING = 'Slik siterer du vedtaket';
const FORBEHOLD = 'Ordlyden er gjenfortalt. Se originalen for nøyaktig ordlyd.';
const antall = (html: string, tekst: string): number => html.split(tekst).length - 1;

test.each([
  ['arkiv', 1],
  ['eksempelraad', 0], // its texts are its own
] as const)('«%s»: %i time(s) beside each decision to cite that its words are retold', (navn, ventet) => {
  const sider = byggedeSider(nettsted(navn)).filter(({ html }) => html.includes(SITERING));
  expect(sider.length).toBeGreaterThan(3);
  for (const { adresse, html } of sider)
    expect(antall(html, FORBEHOLD), adresse).toBe(ventet * antall(html, SITERING));
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import { nettsted } from '../oppsett/nettsteder.ts';
import { byggedeSider } from './dist.ts';
import { aapneFane, ventPaaTreff } from './fane.ts';
import { treffene } from './treff.ts';

let nettleser: Browser;
beforeAll(async () => {
  nettleser = await aapneNettleser();
});
afterAll(() => nettleser.close());

test.each(['arkiv', 'eksempelraad'] as const)('every page of «%s» has one search form', (navn) => {
  const { base } = nettsted(navn);
  const feil = byggedeSider(nettsted(navn)).filter(
    ({ html }) => !/http-equiv="refresh"/.test(html) && html.split(`role="search"`).length !== 2,
  );
  expect(feil.map(({ adresse }) => adresse)).toEqual([]);
  const sak = byggedeSider(nettsted(navn)).find(({ adresse }) => adresse.startsWith('saker/'));
  expect(sak?.html).toContain(`role="search" action="${base}soek/" method="get"`);
});

test('the field in the top of a page leads to its hits', async () => {
  const { side, sted, gaaTil, feil } = await aapneFane(nettleser, 'eksempelraad');
  await gaaTil('utvalg/');
  await side.getByRole('searchbox').fill('kodeverk');
  await side.keyboard.press('Enter');
  await side.waitForURL(`${sted.url}soek/?q=kodeverk`);
  await ventPaaTreff(side);
  expect(await treffene({ side, sted, gaaTil, feil })).toContain('saker/eksempelraadet/2025/4/');
  expect(feil).toEqual([]);
  await side.context().close();
});

test('on a phone the button alone leads to the search page, without scripts too', async () => {
  const { side, gaaTil } = await aapneFane(nettleser, 'arkiv', {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  await gaaTil('saker/');
  await expect.poll(() => side.locator('#toppsoek').isVisible()).toBe(false);
  await side.getByRole('button', { name: 'Søk', exact: true }).click();
  await side.waitForURL(/\/soek\/\?q=$/);
  await side.context().close();
});

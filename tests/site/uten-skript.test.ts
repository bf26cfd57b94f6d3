import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GATETID } from '../oppsett/kjoer.ts';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import { nettsted } from '../oppsett/nettsteder.ts';
import { feilVedAttributter } from '../oppsett/utrygt.ts';
import { aapneFane } from './fane.ts';
import { offentligArkiv } from './arkivet.ts';
import { byggedeSider } from './dist.ts';

/** Old addresses, of what was moved or withdrawn: nobody should be led there. */
const FLYTTET = /http-equiv="refresh"|name="robots" content="noindex"/;

let nettleser: Browser;
beforeAll(async () => {
  nettleser = await aapneNettleser();
});
afterAll(() => nettleser.close());

test.each(['arkiv', 'eksempelraad'] as const)(
  'without scripts, every page of «%s» is reached by links from the front page',
  { timeout: GATETID },
  async (navn) => {
    const { side, sted, feil, gaaTil } = await aapneFane(nettleser, navn, { javaScriptEnabled: false });
    const naadd = new Set(['']);
    for (const adresse of naadd) {
      await gaaTil(adresse);
      const lenker = await side
        .locator('a[href]')
        .evaluateAll((alle) =>
          alle.flatMap((a) => (a instanceof HTMLAnchorElement ? [a.origin + a.pathname] : [])),
        );
      for (const lenke of lenker)
        if (lenke.startsWith(sted.url) && lenke.endsWith('/')) naadd.add(lenke.slice(sted.url.length));
    }
    const { saker, moeter } = offentligArkiv(sted);
    expect(saker.length).toBeGreaterThan(20);
    expect(saker.filter(({ id }) => !naadd.has(`saker/${id}/`)).map(({ id }) => id)).toEqual([]);
    expect(moeter.filter(({ id }) => !naadd.has(`moeter/${id}/`)).map(({ id }) => id)).toEqual([]);
    const uten = byggedeSider(sted).filter(({ adresse, html }) => !naadd.has(adresse) && !FLYTTET.test(html));
    expect(uten.map(({ adresse }) => adresse)).toEqual(['404.html']);
    expect(feil).toEqual([]);
    await side.context().close();
  },
);

test('without scripts, the search page says so and leads to the lists', async () => {
  const { side, gaaTil } = await aapneFane(nettleser, 'arkiv', { javaScriptEnabled: false });
  await gaaTil('soek/');
  const beskjed = side.locator('main noscript :is(h2, p)').first();
  expect(await beskjed.innerText()).toContain('Søket trenger JavaScript');
  expect(await beskjed.isVisible()).toBe(true);
  for (const liste of ['saker', 'moeter', 'vedtak', 'emner']) {
    const lenker = side.locator(`main a[href="/${liste}/"]`).filter({ visible: true });
    expect(await lenker.count(), liste).toBeGreaterThan(0);
  }
  await side.context().close();
});

test.each(['arkiv', 'eksempelraad'] as const)('no page of «%s» but the search has a script', (navn) => {
  const med = byggedeSider(nettsted(navn)).filter(({ html }) => {
    const { document } = parseHTML(html);
    return document.querySelector('script') ?? feilVedAttributter(document.querySelectorAll('*'))[0];
  });
  expect(med.map(({ adresse }) => adresse)).toEqual(['soek/']);
});

test('without scripts, the old address of a moved meeting leads to the new one', async () => {
  const { side, sted, gaaTil } = await aapneFane(nettleser, 'eksempelraad', { javaScriptEnabled: false });
  await gaaTil('moeter/proeveutvalget/2025-10-28/');
  await side.waitForURL(`${sted.url}moeter/proeveutvalget/2025-11-04/`);
  await side.context().close();
});

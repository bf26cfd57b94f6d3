import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import type { Nettstedsnavn } from '../oppsett/nettsteder.ts';
import { aapneFane, BREDDER, type Fane } from './fane.ts';
import { ALLE_EKSEMPLER } from './sider.ts';

/** WCAG 2.2, 1.4.12 Text spacing. */
const TEKSTAVSTAND = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** WCAG 2.2, 2.5.8 Target size (minimum), in CSS pixels. */
const MINSTE_MAAL = 24;

let nettleser: Browser;
let faner: Record<Nettstedsnavn, Fane>;

beforeAll(async () => {
  nettleser = await aapneNettleser();
  faner = {
    arkiv: await aapneFane(nettleser, 'arkiv'),
    eksempelraad: await aapneFane(nettleser, 'eksempelraad'),
  };
});
afterAll(() => nettleser.close());

/** The elements that make the page wider than the window. */
const forBrede = (side: Page): Promise<string[]> =>
  side.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const brede = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.rulle'),
    );
    return [`${scrollWidth} px`, ...brede.map((element) => element.outerHTML.slice(0, 120))];
  });

/** Controls that are not words in running text, and are too small to hit. */
const forSmaa = (side: Page): Promise<string[]> =>
  side.evaluate((minst) => {
    const kontroller = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    );
    return [...kontroller].flatMap((kontroll) => {
      const inline = getComputedStyle(kontroll).display === 'inline';
      if (inline || !kontroll.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const maal = kontroll.closest('label') ?? kontroll;
      const { width, height } = maal.getBoundingClientRect();
      const skjult = width <= 1; // The skip link, until it has focus.
      if (skjult || Math.min(width, height) >= minst - 0.5) return [];
      return [`${width.toFixed(0)} × ${height.toFixed(0)}: ${kontroll.outerHTML.slice(0, 120)}`];
    });
  }, MINSTE_MAAL);

test.each(ALLE_EKSEMPLER)('reflow and targets: «%s» /%s', async (navn, adresse) => {
  const { side, gaaTil } = faner[navn];
  await gaaTil(adresse);
  for (const [bredde, stoerrelse] of BREDDER) {
    await side.setViewportSize(stoerrelse);
    expect.soft(await forSmaa(side), `targets at ${bredde} px`).toEqual([]);
  }
  await side.setViewportSize({ width: 320, height: 800 });
  expect.soft(await forBrede(side), '320 px').toEqual([]);
  await side.evaluate((regler) => {
    const ark = new CSSStyleSheet();
    ark.replaceSync(regler);
    document.adoptedStyleSheets = [ark];
  }, TEKSTAVSTAND);
  expect.soft(await forBrede(side), '320 px with text spacing').toEqual([]);
});

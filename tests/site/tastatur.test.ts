import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import type { Nettstedsnavn } from '../oppsett/nettsteder.ts';
import { aapneFane, BREDDER, type Fane, ventPaaTreff } from './fane.ts';
import { ETT_EKSEMPEL } from './sider.ts';

/** More stops than any page has: a walk that does not end is a trap. */
const FLEST_STOPP = 1500;

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

/** Looks at what has focus now, and marks it; undefined when the walk is over. */
const stopp = (side: Page): Promise<{ hva: string; feil: string[] } | undefined> =>
  side.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body || element.dataset.stopp) return;
    element.dataset.stopp = 'ja';
    const { width, height, top, right, bottom, left } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const iVinduet = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const vises = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const ring = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    const feil = [
      ...(width > 0 && height > 0 && vises ? [] : ['not shown']),
      ...(iVinduet ? [] : ['outside the window']),
      ...(ring ? [] : ['no outline or shadow']),
    ];
    return { hva: element.outerHTML.slice(0, 150), feil };
  });

/** What can be used with a mouse, but got no focus. */
const forbigaatte = (side: Page): Promise<string[]> =>
  side.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ]
      .filter((element) => !element.dataset.stopp && element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.outerHTML.slice(0, 150)),
  );

describe.each(BREDDER)('keyboard at %s px', (_, stoerrelse) => {
  test.each(ETT_EKSEMPEL)('every stop on «%s» /%s is seen', async (navn, adresse) => {
    const { side, gaaTil } = faner[navn];
    await side.setViewportSize(stoerrelse);
    await gaaTil(adresse);
    const feil: string[] = [];
    let antall = 0;
    for (; antall < FLEST_STOPP; antall += 1) {
      await side.keyboard.press('Tab');
      const her = await stopp(side);
      if (!her) break;
      if (antall === 0) expect(her.hva).toContain('href="#innhold"');
      if (her.feil.length > 0) feil.push(`${her.feil.join(', ')}: ${her.hva}`);
    }
    expect(antall).toBeGreaterThan(5);
    expect(antall).toBeLessThan(FLEST_STOPP);
    expect(feil).toEqual([]);
    expect(await forbigaatte(side)).toEqual([]);
  });
});

test('the skip link leads past the menu', async () => {
  const { side, gaaTil } = faner.arkiv;
  await gaaTil('saker/');
  await side.keyboard.press('Tab');
  await side.keyboard.press('Enter');
  await expect.poll(() => side.evaluate(() => document.activeElement?.id)).toBe('innhold');
  await side.keyboard.press('Tab');
  expect(await side.evaluate(() => Boolean(document.activeElement?.closest('main a')))).toBe(true);
});

test('the phone menu opens with Enter, and Esc closes it and gives the focus back', async () => {
  const { side, gaaTil } = faner.eksempelraad;
  await side.setViewportSize({ width: 390, height: 844 });
  await gaaTil('');
  const knapp = side.getByRole('button', { name: 'Meny', exact: true });
  const meny = side.locator('#menypanel');
  await knapp.focus();
  expect(await meny.isVisible()).toBe(false);
  await side.keyboard.press('Enter');
  expect(await meny.isVisible()).toBe(true);
  await side.keyboard.press('Tab');
  expect(await meny.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
  await side.keyboard.press('Escape');
  expect(await meny.isVisible()).toBe(false);
  expect(await knapp.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a search can be made, narrowed and followed without a mouse', async () => {
  const { side, gaaTil } = faner.arkiv;
  await side.setViewportSize({ width: 1280, height: 900 });
  await gaaTil('');
  const tabTil = async (velger: string): Promise<void> => {
    for (let i = 0; i < 200; i += 1) {
      if (await side.evaluate((v) => document.activeElement?.matches(v) ?? false, velger)) return;
      await side.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${velger}.`);
  };
  await tabTil('#q');
  await side.keyboard.type('kodeverk');
  await side.keyboard.press('Enter');
  await side.waitForURL(/soek\/\?q=kodeverk$/);
  await ventPaaTreff(side);
  await tabTil('input[name="aar"][value="2025"]');
  await side.keyboard.press('Space');
  await ventPaaTreff(side);
  expect(new URL(side.url()).searchParams.get('aar')).toBe('2025');
  expect(await side.evaluate(() => document.activeElement?.matches('input[value="2025"]:checked'))).toBe(
    true,
  );
  await tabTil('#treffliste a');
  await side.keyboard.press('Enter');
  await side.waitForURL(/\/(saker|moeter|emner|utvalg)\//);
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { antall } from '#ordform';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import { aapneFane, BREDDER, type Fane, ventPaaTreff } from './fane.ts';
import { treffTittel } from './treff.ts';

let nettleser: Browser;
let fane: Fane;
beforeAll(async () => {
  nettleser = await aapneNettleser();
  fane = await aapneFane(nettleser, 'eksempelraad');
});
afterAll(() => nettleser.close());
beforeEach(async () => {
  await fane.gaaTil('');
  await fane.gaaTil('soek/');
});

const feltet = (side: Page): Locator => side.locator('#q');
const forslagene = (side: Page): Locator => side.locator('#hopp').getByRole('option');

/** Types in the field and waits for the list. */
async function skriv({ side }: Fane, tekst: string): Promise<void> {
  await feltet(side).focus();
  await side.keyboard.type(tekst);
  await forslagene(side).first().waitFor();
}

/** What the screen reader is told to be on: the text of the active option. */
const aktivt = async (side: Page): Promise<string | undefined> => {
  const id = await feltet(side).getAttribute('aria-activedescendant');
  return id === null ? undefined : side.locator(`#${id}[aria-selected="true"]`).innerText();
};

const aapen = (side: Page): Promise<string | null> => feltet(side).getAttribute('aria-expanded');

describe('the suggestions', () => {
  test('are fetched when the field first has focus, and once', async () => {
    const { side } = fane;
    const hentet: string[] = [];
    side.on('request', (spoerring) => {
      if (spoerring.url().endsWith('/hopp.json')) hentet.push(spoerring.url());
    });
    expect(hentet).toEqual([]);
    await skriv(fane, 'kodeverk');
    await side.locator('#sorter, footer a').last().focus();
    await skriv(fane, ' ');
    expect(hentet).toEqual([`${fane.sted.url}soek/hopp.json`]);
  });

  test('come while typing, with what they are, and say how many they are', async () => {
    const { side } = fane;
    expect(await aapen(side)).toBe('false');
    await skriv(fane, '4/25');
    expect(await aapen(side)).toBe('true');
    const tekster = await forslagene(side).allInnerTexts();
    expect(tekster[0]).toMatch(/kodeverk.*\s+Eksempelrådet sak 4\/25$/is);
    const melding = side.locator('#hopp-melding:not(:empty)');
    await melding.waitFor({ state: 'attached' });
    expect(await melding.innerText()).toBe(antall(tekster.length, 'forslag', 'forslag'));
  });

  test('are gone when nothing fits, and when the field is left', async () => {
    const { side } = fane;
    await skriv(fane, 'kodeverk');
    await side.keyboard.type('xyzzy');
    await side.locator('#hopp').waitFor({ state: 'hidden' });
    expect(await aapen(side)).toBe('false');
    await feltet(side).fill('');
    await skriv(fane, 'kodeverk');
    await side.keyboard.press('Tab');
    await side.locator('#hopp').waitFor({ state: 'hidden' });
    expect(await feltet(side).evaluate((felt) => felt === document.activeElement)).toBe(false);
  });
});

describe('the keyboard', () => {
  test('arrows go through the suggestions and round; the focus stays in the field', async () => {
    const { side } = fane;
    await skriv(fane, 'kodeverk');
    const tekster = await forslagene(side).allInnerTexts();
    expect(tekster.length).toBeGreaterThan(1);
    expect(await aktivt(side)).toBeUndefined();
    for (const tekst of [...tekster, undefined, tekster[0]]) {
      await side.keyboard.press('ArrowDown');
      expect(await aktivt(side)).toBe(tekst);
    }
    await side.keyboard.press('ArrowUp');
    expect(await aktivt(side)).toBeUndefined();
    await side.keyboard.press('ArrowUp');
    expect(await aktivt(side)).toBe(tekster.at(-1));
    expect(await feltet(side).evaluate((felt) => felt === document.activeElement)).toBe(true);
    expect(await feltet(side).inputValue()).toBe('kodeverk');
  });

  test('Enter goes to the active one', async () => {
    const { side, sted } = fane;
    await skriv(fane, 'eksempelrådet 4/25');
    await side.keyboard.press('ArrowDown');
    await side.keyboard.press('Enter');
    await side.waitForURL(`${sted.url}saker/eksempelraadet/2025/4/`);
  });

  test('Enter without one searches, and the list is gone', async () => {
    const { side, sted } = fane;
    await skriv(fane, 'kodeverk');
    await side.keyboard.press('Enter');
    await ventPaaTreff(side);
    expect(side.url()).toBe(`${sted.url}soek/?q=kodeverk`);
    expect(await treffTittel(fane)).toContain('«kodeverk»');
    expect(await aapen(side)).toBe('false');
  });

  test('Esc closes the list and keeps what is typed; alt and arrow down open it again', async () => {
    const { side } = fane;
    await skriv(fane, 'kodeverk');
    await side.keyboard.press('ArrowDown');
    await side.keyboard.press('Escape');
    expect(await side.locator('#hopp').isVisible()).toBe(false);
    expect(await aktivt(side)).toBeUndefined();
    expect(await feltet(side).inputValue()).toBe('kodeverk');
    await side.keyboard.press('Alt+ArrowDown');
    await forslagene(side).first().waitFor();
  });

  test('«/» puts the cursor in the field, but not from a field or with another key', async () => {
    const { side } = fane;
    const iFeltet = (): Promise<boolean> => feltet(side).evaluate((felt) => felt === document.activeElement);
    await side.keyboard.press('Control+/');
    expect(await iFeltet()).toBe(false);
    await side.keyboard.press('/');
    expect(await iFeltet()).toBe(true);
    expect(await feltet(side).inputValue()).toBe('');
    await side.keyboard.type('4/25');
    expect(await feltet(side).inputValue()).toBe('4/25');
  });

  test('«/» can be turned off, and stays so', async () => {
    const { side, gaaTil } = fane;
    const iFeltet = (): Promise<boolean> => feltet(side).evaluate((felt) => felt === document.activeElement);
    await side.getByRole('button', { name: 'Slå av tasten' }).click();
    await side.keyboard.press('/');
    expect(await iFeltet()).toBe(false);
    await gaaTil('');
    await gaaTil('soek/');
    await side.keyboard.press('/');
    expect(await iFeltet()).toBe(false);
    await side.getByRole('button', { name: 'Slå på tasten' }).click();
    await side.keyboard.press('/');
    expect(await iFeltet()).toBe(true);
  });
});

test('a press on a suggestion goes there', async () => {
  const { side, sted } = fane;
  await skriv(fane, 'eksempelrådet 4/25');
  await forslagene(side).first().click();
  await side.waitForURL(`${sted.url}saker/eksempelraadet/2025/4/`);
});

describe.each([...BREDDER, ['320', { width: 320, height: 640 }] as const])('at %s px', (_, stoerrelse) => {
  test.each(['light', 'dark', 'forced'] as const)('the open list is in order: %s', async (skjema) => {
    const { side } = fane;
    await side.setViewportSize(stoerrelse);
    await side.emulateMedia(
      skjema === 'forced' ? { forcedColors: 'active' } : { colorScheme: skjema, forcedColors: 'none' },
    );
    await skriv(fane, 'ek');
    await side.keyboard.press('ArrowDown');
    const boks = async (sted: Locator) => (await sted.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [felt, liste] = [await boks(feltet(side)), await boks(side.locator('#hopp'))];
    expect(Math.abs(felt.width - liste.width)).toBeLessThan(1);
    expect(Math.abs(felt.x - liste.x)).toBeLessThan(1);
    expect(liste.y).toBeGreaterThan(felt.y + felt.height - 1);
    for (const forslag of await forslagene(side).all())
      expect((await boks(forslag)).height).toBeGreaterThanOrEqual(44);
    expect(await side.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const { violations } = await new AxeBuilder({ page: side })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
  });
});

test('without the file the search is as it was', async () => {
  const egen = await aapneFane(nettleser, 'eksempelraad');
  await egen.side.route('**/hopp.json', (rute) => rute.abort());
  await egen.gaaTil('soek/');
  await feltet(egen.side).focus();
  await egen.side.keyboard.type('kodeverk');
  await egen.side.keyboard.press('Enter');
  await ventPaaTreff(egen.side);
  expect(await treffTittel(egen)).toContain('«kodeverk»');
  expect(await forslagene(egen.side).count()).toBe(0);
});

test('nothing went wrong in the browser', () => {
  expect(fane.feil).toEqual([]);
});

import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import { aapneFane } from './fane.ts';

let nettleser: Browser;
beforeAll(async () => {
  nettleser = await aapneNettleser();
});
afterAll(() => nettleser.close());

/**
 * How many pieces of text each page of a PDF shows: the text operators (ISO 32000-1, 9.4.3) of its content stream,
 * and of what the stream draws, are counted, since the letters themselves are glyph numbers.
 */
async function tekstbiter(side: Page): Promise<number[]> {
  const pdf = await side.pdf({ preferCSSPageSize: true });
  const tekst = pdf.toString('latin1');
  const objekter = new Map<string, { start: number; hode: string }>();
  for (const treff of tekst.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)(?:endobj|stream\r?\n)/gs))
    objekter.set(treff[1] ?? '', { start: treff.index + treff[0].length, hode: treff[2] ?? '' });
  const innhold = (id: string): string => {
    const { start = 0, hode = '' } = objekter.get(id) ?? {};
    const lengde = Number(/\/Length (\d+)/.exec(hode)?.[1]);
    const byte = pdf.subarray(start, start + lengde);
    return (hode.includes('/FlateDecode') ? inflateSync(byte) : byte).toString('latin1');
  };
  return [...objekter.values()]
    .filter(({ hode }) => /\/Type \/Page\b/.test(hode))
    .map(({ hode }) => /\/Contents (\d+) 0 R/.exec(hode)?.[1] ?? '')
    .map((id) => [...innhold(id).matchAll(/\bT[jJ]\b/g)].length);
}

const sum = (tall: readonly number[]): number => tall.reduce((a, b) => a + b, 0);

test.each([
  ['eksempelraad', 'saker/eksempelraadet/2025/2/', 1],
  ['eksempelraad', 'saker/eksempelraadet/2025/4/', 1],
  ['arkiv', 'saker/nuit/2025/14/', 1],
  ['arkiv', 'moeter/nuit/2025-02-13/', 1],

  ['arkiv', 'moeter/e-helseraad/2024-10-17/samlet/', 5],
  ['arkiv', 'saker/', 1],
] as const)('print: «%s» /%s', async (navn, adresse, minstSider) => {
  const { side, gaaTil } = await aapneFane(nettleser, navn, { viewport: { width: 390, height: 844 } });
  await gaaTil(adresse);
  const trykt = await tekstbiter(side);
  expect(trykt.length).toBeGreaterThanOrEqual(minstSider);
  // Each page has its number, and more than that.
  expect(trykt.filter((biter) => biter < 4)).toEqual([]);

  await side.evaluate(() => {
    for (const detalj of document.querySelectorAll('details')) detalj.open = true;
  });
  expect(sum(await tekstbiter(side)), 'the text of closed details is printed').toBe(sum(trykt));
  await side.context().close();
});

test('print: menus, search and footer are left out, and the source is named', async () => {
  const { side, gaaTil } = await aapneFane(nettleser, 'eksempelraad');
  await gaaTil('saker/eksempelraadet/2025/2/');
  await side.emulateMedia({ media: 'print' });
  const skjult = [
    '.hovedmeny',
    '.meny',
    '.pille',
    '[role=search]',
    'nav[aria-label^="Du er"]',
    '.boks details.bare-skjerm',
  ];
  for (const velger of skjult)
    for (const element of await side.locator(velger).all())
      expect(await element.isVisible(), velger).toBe(false);
  expect(await side.getByText('Hentet fra Eksempelarkivet').isVisible()).toBe(true);
  await side.context().close();
});

test.each([
  ['print', { media: 'print' }],
  ['forced colours', { media: 'screen', forcedColors: 'active' }],
] as const)('%s: what was changed from the proposal is said in words', async (_, medium) => {
  const { side, gaaTil } = await aapneFane(nettleser, 'eksempelraad');
  await gaaTil('saker/eksempelraadet/2025/2/');
  const ord = side.locator('.boks del .endringsord').first();
  await side.locator('.boks details summary', { hasText: 'Vis forskjellen' }).click();
  const bredde = async (): Promise<number> => (await ord.boundingBox())?.width ?? 0;
  expect(await bredde(), 'on a screen the words are for those who listen').toBeLessThanOrEqual(1);
  await side.emulateMedia(medium);
  expect(await ord.innerText()).toBe('[tatt ut: ');
  expect(await bredde()).toBeGreaterThan(20);
  await side.context().close();
});

test('reduced motion: nothing moves for more than 10 ms', async () => {
  const { side, gaaTil } = await aapneFane(nettleser, 'arkiv', { reducedMotion: 'reduce' });
  for (const adresse of ['', 'saker/nuit/2025/14/', 'soek/?q=strategi']) {
    await gaaTil(adresse);
    const bevegelser = await side.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        const sekunder = `${transitionDuration},${animationDuration}`
          .split(',')
          .map((tid) => parseFloat(tid));
        return Math.max(...sekunder) > 0.01 ? [element.outerHTML.slice(0, 100)] : [];
      }),
    );
    expect(bevegelser, adresse).toEqual([]);
  }
  await side.context().close();
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import { nettsted } from '../oppsett/nettsteder.ts';
import { byggedeSider } from './dist.ts';

/** `2024-10-17`, `17.10.2024`, `17.10.24`: not for readers but in «quotes» from an original and in names of files and addresses. */
const MASKINDATO = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})\b/g;

let nettleser: Browser;
let tom: Page;
beforeAll(async () => {
  nettleser = await aapneNettleser();
  tom = await nettleser.newPage();
});
afterAll(() => nettleser.close());

/** The text that readers see, block by block, without code. */
const synligTekst = (html: string): Promise<string> =>
  tom.evaluate((html) => {
    const dok = new DOMParser().parseFromString(html, 'text/html');
    for (const skjult of dok.querySelectorAll('script, style, [hidden], code, pre')) skjult.remove();
    for (const blokk of dok.querySelectorAll(
      'p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, div, summary, caption',
    ))
      blokk.append('\n');
    return `${dok.title}\n${dok.body.textContent}`;
  }, html);

test.each(['arkiv', 'eksempelraad'] as const)('dates are written out on every page of «%s»', async (navn) => {
  const funn: string[] = [];
  for (const { adresse, html } of byggedeSider(nettsted(navn))) {
    if (adresse.startsWith('regler/')) continue; // These show authors what to write in a file.
    const tekst = (await synligTekst(html)).replaceAll(
      /«[^»]*»|https?:\S+|\S+\.(?:pdf|txt|docx|pptx)\b/g,
      '…',
    );
    for (const treff of tekst.matchAll(MASKINDATO))
      funn.push(`/${adresse}: ${tekst.slice(Math.max(0, treff.index - 40), treff.index + 40)}`);
  }
  expect(funn).toEqual([]);
});

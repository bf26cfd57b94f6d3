import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import { nettsted, type Nettstedsnavn } from '../oppsett/nettsteder.ts';
import { offentligArkiv } from './arkivet.ts';
import { byggedeSider } from './dist.ts';

/** What a page says of itself. */
interface Hode {
  adresse: string;
  tittel: string;
  spraak: string;
  /** Every language given to a part of the page. */
  delspraak: string[];
  /** Levels of the headings in order, and whether each has words. */
  nivaaer: { nivaa: number; tekst: string }[];
  beskrivelse: string;
  /** What the content security policy says of scripts, and how many scripts there are. */
  skriptregel: string;
  skript: number;
  /** Navigation, complementary and search landmarks without name, or with the name of another. */
  navnloese: string[];
}

let nettleser: Browser;
let tom: Page;
beforeAll(async () => {
  nettleser = await aapneNettleser();
  tom = await nettleser.newPage();
});
afterAll(() => nettleser.close());

const lesHode = (adresse: string, html: string): Promise<Hode> =>
  tom.evaluate(
    ([adresse, html]) => {
      const dok = new DOMParser().parseFromString(html, 'text/html');
      for (const skjult of dok.querySelectorAll('noscript')) skjult.remove();
      const navn = (e: Element): string =>
        e.getAttribute('aria-label') ??
        dok.getElementById(e.getAttribute('aria-labelledby') ?? '')?.textContent ??
        '';
      const landemerker = [...dok.querySelectorAll('nav, aside')];
      return {
        adresse,
        tittel: dok.title,
        spraak: dok.documentElement.lang,
        delspraak: [...dok.querySelectorAll('body [lang]')].map((e) => e.getAttribute('lang') ?? ''),
        nivaaer: [...dok.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((e) => ({
          nivaa: Number(e.tagName.slice(1)),
          tekst: e.textContent.trim(),
        })),
        beskrivelse: dok.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
        skriptregel:
          /script-src ([^;]*)/.exec(
            dok.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '',
          )?.[1] ?? '',
        skript: dok.querySelectorAll('script').length,
        navnloese: landemerker
          .filter((e, i) => !navn(e) || landemerker.some((annet, j) => j < i && navn(annet) === navn(e)))
          .map((e) => e.outerHTML.slice(0, 100)),
      };
    },
    [adresse, html] as const,
  );

describe.each(['arkiv', 'eksempelraad'] as const)('the pages of «%s»', (navn: Nettstedsnavn) => {
  let hoder: Hode[];
  beforeAll(async () => {
    hoder = [];
    for (const { adresse, html } of byggedeSider(nettsted(navn))) hoder.push(await lesHode(adresse, html));
  });

  /** The addresses of the pages that are not as they should be. */
  const utenom = (erRett: (hode: Hode) => boolean): string[] =>
    hoder.filter((hode) => !erRett(hode)).map(({ adresse, tittel }) => `/${adresse} «${tittel}»`);

  test('titles are unique and end with the name of the site', () => {
    const { navn: nettstedsnavn } = offentligArkiv(nettsted(navn)).nettsted;
    expect(utenom(({ tittel }) => tittel.endsWith(` – ${nettstedsnavn}`))).toEqual([]);
    expect(utenom(({ tittel }) => hoder.filter((h) => h.tittel === tittel).length === 1)).toEqual([]);
  });

  test('one h1, no level is passed over, no heading is empty', () => {
    expect(utenom(({ nivaaer }) => nivaaer.filter(({ nivaa }) => nivaa === 1).length === 1)).toEqual([]);
    expect(
      utenom(({ nivaaer }) => nivaaer.every(({ nivaa }, i) => nivaa <= (nivaaer[i - 1]?.nivaa ?? 0) + 1)),
    ).toEqual([]);
    expect(utenom(({ nivaaer }) => nivaaer.every(({ tekst }) => tekst !== ''))).toEqual([]);
  });

  test('only the search may run scripts, and only it has any', () => {
    const soek = hoder.filter(({ adresse }) => adresse === 'soek/');
    expect(soek.map(({ skriptregel }) => skriptregel)).toEqual([`'self' 'wasm-unsafe-eval'`]);
    expect(
      utenom(
        ({ adresse, skriptregel, skript }) =>
          adresse === 'soek/' || (skriptregel === `'none'` && skript === 0),
      ),
    ).toEqual([]);
  });

  test('every page is in bokmål, and parts in other languages say so', () => {
    expect(utenom(({ spraak }) => spraak === 'nb')).toEqual([]);
    expect(utenom(({ delspraak }) => delspraak.every((s) => ['nb', 'nn', 'se', 'en'].includes(s)))).toEqual(
      [],
    );
  });

  test('every page has a description, and its landmarks have names of their own', () => {
    expect(utenom(({ beskrivelse }) => beskrivelse.length > 10)).toEqual([]);
    expect(hoder.flatMap(({ adresse, navnloese }) => navnloese.map((n) => `/${adresse} ${n}`))).toEqual([]);
  });
});

test.each([
  ['saker/proeveutvalget/2025/10/', 'nn'],
  ['saker/eksempelraadet/2025/10/', 'en'],
])('«/%s» is marked as %s', (adresse, spraak) => {
  const side = byggedeSider(nettsted('eksempelraad')).find((s) => s.adresse === adresse);
  expect(side?.html).toMatch(new RegExp(`<main[^>]* lang="${spraak}"`));
});

test('a page says its full address when the archive knows its own, and else none', () => {
  const kanonisk = (navn: Nettstedsnavn): (string | undefined)[] =>
    byggedeSider(nettsted(navn)).map(({ html }) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]);
  expect(kanonisk('arkiv').filter((adresse) => adresse !== undefined)).toEqual([]);
  expect(kanonisk('eksempelraad')).toContain(
    `https://arkiv.example.org${nettsted('eksempelraad').base}saker/eksempelraadet/2025/2/`,
  );
});

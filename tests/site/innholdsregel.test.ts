import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoderFor } from '#exports/hoder';
import { sidensInnholdsregel } from '#exports/innholdsregel';
import { startTjener } from '../../scripts/tjener.ts';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import { nettsted } from '../oppsett/nettsteder.ts';
import { byggedeSider } from './dist.ts';
import { aapneFane, ventPaaTreff } from './fane.ts';
import { ALLE_EKSEMPLER } from './sider.ts';

const NETTSTEDER = ['arkiv', 'eksempelraad'] as const;

let nettleser: Browser;
beforeAll(async () => {
  nettleser = await aapneNettleser();
});
afterAll(() => nettleser.close());

/** Counts breaches from the very start of every page; they are heard by a listener that the policy does not touch. */
async function lyttEtterBrudd(side: Page): Promise<string[]> {
  const brudd: string[] = [];
  await side.exposeFunction('meldBrudd', (hva: string) => void brudd.push(hva));
  await side.addInitScript(`document.addEventListener('securitypolicyviolation', (e) =>
    window.meldBrudd(location.pathname + ': ' + e.effectiveDirective + ' ' + e.blockedURI))`);
  return brudd;
}

test.each(NETTSTEDER)(
  'every kind of page of «%s» keeps to the policy, and asks nobody else',
  async (navn) => {
    const { side, feil, gaaTil } = await aapneFane(nettleser, navn);
    const brudd = await lyttEtterBrudd(side);
    const adresser = ALLE_EKSEMPLER.filter(([sted]) => sted === navn).map(([, adresse]) => adresse);
    expect(adresser.length).toBeGreaterThan(30);
    for (const adresse of adresser) await gaaTil(adresse);
    expect(brudd).toEqual([]);
    expect(feil).toEqual([]);
    await side.context().close();
  },
);

test('searching, narrowing and jumping keep to the policy', async () => {
  const { side, feil, gaaTil } = await aapneFane(nettleser, 'arkiv');
  const brudd = await lyttEtterBrudd(side);
  await gaaTil('soek/');
  const felt = side.locator('#q');
  await felt.pressSequentially('kodeverk');
  await side.locator('#hopp').getByRole('option').first().waitFor();
  await felt.press('Enter');
  await ventPaaTreff(side);
  await side.locator('#fasetter input[name="type"][value="Sak"]').click();
  await side.locator('#fasetter input:checked').waitFor();
  await ventPaaTreff(side);
  expect(await side.locator('#treffliste a[href]').count()).toBeGreaterThan(0);
  expect(brudd).toEqual([]);
  expect(feil).toEqual([]);
  await side.context().close();
});

test('every answer has the header, and every page says the policy that it needs', async () => {
  for (const navn of NETTSTEDER) {
    const sted = nettsted(navn);
    for (const sti of ['', 'soek/', '404.html', 'favicon.svg', 'pagefind/pagefind.js', 'finnes-ikke/']) {
      const { headers } = await fetch(sted.url + sti);
      for (const [hode, verdi] of Object.entries(hoderFor(`/${sti}`))) expect(headers.get(hode)).toBe(verdi);
    }
    for (const { adresse, html } of byggedeSider(sted)) {
      const regel = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1];
      expect(regel, adresse).toBe(sidensInnholdsregel(adresse === 'soek/'));
      // Nothing that a policy must hold may stand before it.
      expect(html.slice(0, html.indexOf('content-security-policy')), adresse).not.toMatch(
        /<(?:script|link|style|base)/,
      );
    }
  }
});

const INNE =
  /<style|<script(?![^>]*\bsrc=")|<base\b|<iframe|<object|<embed|\sstyle=|\son[a-z]+\s*=|\b(?:href|src|action)="\s*(?:javascript|data|vbscript):/i;

test.each(NETTSTEDER)('no page of «%s» has a script or style of its own', (navn) => {
  // Text of pages about such things stands escaped, so a tag is a tag.
  const med = byggedeSider(nettsted(navn)).filter(({ html }) =>
    (html.match(/<[a-z][^>]*>/gi) ?? []).some((t) => INNE.test(t)),
  );
  expect(med.map(({ adresse }) => adresse)).toEqual([]);
});

test.each([
  ['inline', '<script>document.title = "kjørt"</script>'],
  ['in an attribute', '<img src="x" onerror="document.title = \'kjørt\'">'],
  ['from another host', '<script src="https://example.org/a.js"></script>'],
  ['as a style', '<p style="color: red">'],
])('what came in %s is stopped, on the search page too', async (_, skadelig) => {
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
  const sted = nettsted('arkiv');
  cpSync(sted.mappe, mappe, { recursive: true });
  for (const sti of ['index.html', 'soek/index.html']) {
    const html = readFileSync(join(mappe, sti), 'utf8');
    // Once with the page's own policy, once with the header alone.
    writeFileSync(join(mappe, sti), html.replace('</main>', `${skadelig}</main>`));
    const uten = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    writeFileSync(
      join(mappe, sti.replace('index', 'uten-meta')),
      uten.replace('</main>', `${skadelig}</main>`),
    );
  }
  const tjener = await startTjener({ mappe, base: '/', port: 0 });
  for (const sti of ['', 'soek/', 'uten-meta.html', 'soek/uten-meta.html']) {
    const side = await nettleser.newPage();
    const brudd = await lyttEtterBrudd(side);
    await side.goto(tjener.url + sti);
    await side.waitForFunction(() => document.readyState === 'complete');
    expect(await side.title()).not.toBe('kjørt');
    await expect.poll(() => brudd.length, { timeout: 5000 }).toBeGreaterThan(0);
    await side.close();
  }
  await tjener.lukk();
  rmSync(mappe, { recursive: true });
});

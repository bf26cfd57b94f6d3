import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import { aapneFane, type Fane, ventPaaTreff } from './fane.ts';
import { soekEtter, treffene, treffTittel } from './treff.ts';

let nettleser: Browser;
let hel: Fane;
beforeAll(async () => {
  nettleser = await aapneNettleser();
  hel = await aapneFane(nettleser, 'arkiv');
});
afterAll(() => nettleser.close());

const soekeside = (q: string): string => `soek/?${new URLSearchParams({ q }).toString()}`;

const melding = ({ side }: Fane): Promise<string> => side.locator('#treff-melding').innerText();

/** A tab where some requests go through `gjoer`. */
async function faneMed(adresse: string | RegExp, gjoer: (route: Route) => Promise<void>): Promise<Fane> {
  const fane = await aapneFane(nettleser, 'arkiv');
  await fane.side.route(adresse, gjoer);
  return fane;
}

const ENKLERE = 'Dette er et enklere søk, for ikke alt ble lastet. Last siden på nytt for å prøve igjen.';

const valgene = (fane: Fane): Promise<number> =>
  fane.side.locator('#avgrens, #sortering').filter({ visible: true }).count();

/** The days of the hits, in order. */
const datoer = ({ side }: Fane): Promise<(string | null)[]> =>
  side.locator('#treffliste .over time').evaluateAll((alle) => alle.map((t) => t.getAttribute('datetime')));

describe('with a file of the word layer blocked', () => {
  test.each([
    ['the layer itself', /forfining[^/]*\.js/],
    ['the look-ups', /soek\/oppslag\.json/],
    ['the word list', /soek\/ord\//],
  ])('%s: the address is obeyed, and the page says that the search is plainer', async (_, adresse) => {
    const fane = await faneMed(adresse, (route) => route.abort());
    await fane.gaaTil(`${soekeside('prøvesvar')}&utvalg=NUIT&sorter=nyeste`);
    expect((await treffene(fane)).length).toBeGreaterThan(3);
    expect((await treffene(fane)).filter((sti) => /\/(?:nufa|eksempel)/.test(sti))).toEqual([]);
    const dagene = (await datoer(fane)).map(String);
    expect(dagene).toEqual(dagene.toSorted().reverse());
    expect(await treffTittel(fane)).toMatch(/^\d+\streff på «prøvesvar»$/);
    expect(await melding(fane)).toContain(ENKLERE);
    expect(await valgene(fane)).toBe(2);
    expect(await fane.side.locator('.aktive').innerText()).toContain('NUIT');
    await soekEtter(fane, 'kjernejournal');
    expect((await treffene(fane)).length).toBeGreaterThan(0);
    await fane.side.context().close();
  });

  test('the page table: the page says that it cannot narrow or sort, and uses its whole width', async () => {
    const fane = await faneMed(/soek\/sider\.json/, (route) => route.abort());
    await fane.gaaTil(`${soekeside('prøvesvar')}&utvalg=NUIT&sorter=nyeste`);
    expect((await treffene(fane)).length).toBeGreaterThan(3);
    expect(await melding(fane)).toBe(`Avgrensningene og sorteringen i adressen er ikke brukt. ${ENKLERE}`);
    expect(await valgene(fane)).toBe(0);
    expect(await fane.side.locator('.aktive').isVisible()).toBe(false);
    await fane.gaaTil(soekeside('prøvesvar'));
    expect(await melding(fane)).toBe(ENKLERE);
    expect((await fane.side.locator('#treff').boundingBox())?.width).toBeGreaterThan(1000);
    await fane.side.context().close();
  });
});

test('a search without hits uses the whole width', async () => {
  await hel.gaaTil(soekeside('blorfelax'));
  expect(await treffTittel(hel)).toBe('Ingen treff på «blorfelax».');
  expect((await hel.side.locator('#treff').boundingBox())?.width).toBeGreaterThan(1000);
});

test('a search that its limits leave empty says so, and leads to the hits without them', async () => {
  await hel.gaaTil(`${soekeside('kodeverk')}&aar=1999`);
  expect(await treffTittel(hel)).toBe('Ingen treff på «kodeverk» med disse avgrensningene.');
  expect(await melding(hel)).toMatch(/^Uten avgrensninger har søket \d+\streff\. Vis alle treff$/);
  expect(await hel.side.locator('#ingen-treff').isVisible()).toBe(false);
  await hel.side.getByRole('link', { name: 'Vis alle treff' }).click();
  await ventPaaTreff(hel.side);
  expect((await treffene(hel)).length).toBeGreaterThan(3);
});

test('limits without words ask for words, and are used with them', async () => {
  await hel.gaaTil('soek/?utvalg=NUIT&aar=2025');
  expect(await hel.side.locator('#uten-ord').innerText()).toBe(
    'Skriv et søk for å bruke avgrensningene: NUIT og 2025.',
  );
  await soekEtter(hel, 'kodeverk');
  expect(new URL(hel.side.url()).searchParams.getAll('utvalg')).toEqual(['NUIT']);
  await hel.gaaTil('soek/');
  expect(await hel.side.locator('#uten-ord').isVisible()).toBe(false);
});

test('nothing of Pagefind is loaded before somebody is about to search, and its list of pages once', async () => {
  const fane = await aapneFane(nettleser, 'arkiv');
  const hentet: string[] = [];
  fane.side.on('response', (svar) => hentet.push(new URL(svar.url()).pathname));
  const antall = (slutt: RegExp): number => hentet.filter((sti) => slutt.test(sti)).length;
  await fane.gaaTil('soek/');
  await fane.side.waitForLoadState('networkidle');
  expect(antall(/\/pagefind\//)).toBe(0);
  await fane.side.locator('#q').focus();
  await expect.poll(() => antall(/\.pf_meta$/)).toBe(1);
  await fane.side.context().close();
});

test('the button in the top of a page leads to the field', async () => {
  await hel.gaaTil('soek/?q=');
  expect(await hel.side.evaluate(() => document.activeElement?.id)).toBe('q');
  await hel.gaaTil('soek/');
  expect(await hel.side.evaluate(() => document.activeElement?.id)).not.toBe('q');
});

test('guillemets of the query are not doubled', async () => {
  await soekEtter(hel, '«nasjonal rådsmodell»');
  expect(await treffTittel(hel)).toMatch(/på «nasjonal rådsmodell»$/);
});

test('a search that cannot be answered leaves nothing of the one before', async () => {
  const fane = await aapneFane(nettleser, 'arkiv');
  await soekEtter(fane, 'kodeverk');
  expect((await treffene(fane)).length).toBeGreaterThan(3);
  await fane.side.route(/pagefind\/fragment\//, (route) => route.abort());
  await soekEtter(fane, 'legemiddelliste');
  expect(await treffTittel(fane)).toBe('Søket virker ikke akkurat nå.');
  expect(await treffene(fane)).toEqual([]);
  expect(await fane.side.locator('#avgrens, #sortering, #lagre').filter({ visible: true }).count()).toBe(0);
  await fane.side.context().close();
});

test('without a network nobody is told that there are no hits', async () => {
  const fane = await aapneFane(nettleser, 'arkiv');
  await soekEtter(fane, 'kodeverk');
  await fane.side.context().setOffline(true);
  await soekEtter(fane, 'legemiddelliste');
  expect(await treffTittel(fane)).toBe('Søket virker ikke akkurat nå.');
  await fane.side.context().close();
});

test('an address of a page that is no more shows the last one', async () => {
  await hel.gaaTil('soek/?q=kodeverk&side=99');
  expect((await treffene(hel)).length).toBeGreaterThan(0);
  expect(await hel.side.locator('#treffliste').innerText()).toMatch(/Viser treff \d+–(\d+) av \1\./);
});

test('the layer finds what the plain search does not', async () => {
  const enkel = await faneMed(/forfining[^/]*\.js/, (route) => route.abort());
  for (const [q, side] of [
    ['provesvar', 'saker/nuit/2025/20/'],
    ['kjernejornal', 'saker/nufa/2025/12/'],
  ] as const) {
    await soekEtter(enkel, q);
    await soekEtter(hel, q);
    expect(await treffene(hel), q).toContain(side);
    expect(await treffene(hel), q).not.toEqual(await treffene(enkel));
  }
  await enkel.side.context().close();
});

test('plain hits are shown while the layer is on its way; the heading speaks once', async () => {
  let slipp = (): void => undefined;
  const sluppet = new Promise<void>((ferdig) => {
    slipp = ferdig;
  });
  const fane = await faneMed(/soek\/sider\.json/, async (route) => {
    await sluppet;
    await route.continue();
  });
  await fane.side.addInitScript(() => {
    const sagt: string[] = [];
    Object.assign(globalThis, { sagt });
    document.addEventListener('DOMContentLoaded', () => {
      const tittel = document.getElementById('treff-tittel');
      if (!tittel) return;
      new MutationObserver(() => {
        if (tittel.ariaLive === 'polite') sagt.push(tittel.textContent);
      }).observe(tittel, { childList: true, characterData: true, subtree: true });
    });
  });
  await fane.side.goto(fane.sted.url + soekeside('prøvesvar'));
  await fane.side.locator('#treffliste li').first().waitFor();
  expect(await fane.side.locator('#soekeside').getAttribute('aria-busy')).toBe('true');
  expect(await treffTittel(fane)).toBe('Treff på «prøvesvar»');
  expect(await fane.side.locator('#avgrens').isVisible()).toBe(false);
  slipp();
  await ventPaaTreff(fane.side);
  const tittel = await treffTittel(fane);
  expect(tittel).toMatch(/^\d+\streff på «prøvesvar»$/);
  expect(await fane.side.evaluate(() => (globalThis as unknown as { sagt: string[] }).sagt)).toEqual([
    tittel,
  ]);
  expect(await fane.side.locator('#avgrens').isVisible()).toBe(true);
  await fane.side.context().close();
});

/** How much of what is seen has moved by itself (https://web.dev/articles/cls). */
async function flyttet(
  bredde: readonly [number, number],
  adresse: string,
): Promise<{ sum: number; sagt: string[] }> {
  const [width, height] = bredde;
  const fane = await aapneFane(nettleser, 'arkiv', { viewport: { width, height } });
  const cdp = await fane.side.context().newCDPSession(fane.side);
  const linje = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
  await cdp.send('Network.emulateNetworkConditions', linje);
  await fane.side.addInitScript(() => {
    const maalt = { sum: 0, sagt: [] as string[] };
    Object.assign(globalThis, { maalt });
    new PerformanceObserver((liste) => {
      for (const bevegelse of liste.getEntries())
        maalt.sum += (bevegelse as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      const sagt = document.getElementById('treff-tittel')?.textContent;
      if (sagt && sagt !== 'Treff' && sagt !== maalt.sagt.at(-1)) maalt.sagt.push(sagt);
    }).observe(document, { childList: true, subtree: true });
  });
  await fane.gaaTil(adresse);
  await fane.side.waitForTimeout(200);
  const maalt = await fane.side.evaluate(
    () => (globalThis as unknown as { maalt: { sum: number; sagt: string[] } }).maalt,
  );
  await fane.side.context().close();
  return maalt;
}

test.each([
  ['a desktop', [1280, 900]],
  ['a phone', [390, 844]],
] as const)(
  'on a slow line hardly anything moves on %s, and the plain hits come first',
  async (_, bredde) => {
    const { sum, sagt } = await flyttet(bredde, soekeside('prøvesvar'));
    expect(sum).toBeLessThan(0.05);
    expect(sagt.slice(0, 2)).toEqual(['Søker …', 'Treff på «prøvesvar»']);
    const avgrenset = await flyttet(bredde, `${soekeside('prøvesvar')}&utvalg=NUIT`);
    expect(avgrenset.sum).toBeLessThan(0.05);
    expect(avgrenset.sagt).not.toContain('Treff på «prøvesvar»');
  },
);

test('the limits of a search are printed, without what takes them away', async () => {
  await hel.gaaTil(`${soekeside('prøvesvar')}&utvalg=NUIT`);
  const brikker = hel.side.locator('.aktive');
  await hel.side.emulateMedia({ media: 'print' });
  expect(await brikker.locator('a').filter({ visible: true }).allInnerTexts()).toHaveLength(1);
  expect(await brikker.innerText()).toContain('NUIT');
  await hel.side.emulateMedia({ media: 'screen' });
});

test('the key is told of where there are keys', async () => {
  await hel.gaaTil('soek/');
  expect(await hel.side.locator('.snarvei').isVisible()).toBe(true);
  const telefon = await aapneFane(nettleser, 'arkiv', { hasTouch: true, isMobile: true });
  await telefon.gaaTil('soek/');
  expect(await telefon.side.locator('.snarvei').isVisible()).toBe(false);
  await telefon.side.context().close();
});

test('a search that is overtaken shows nothing', async () => {
  await soekEtter(hel, 'kodeverk');
  const riktige = await treffene(hel);
  const { side } = hel;
  for (const q of ['prøvesvar', 'strategi', 'kodeverk']) {
    await side.locator('#q').fill(q);
    await side.locator('#q').press('Enter');
  }
  await ventPaaTreff(side);
  expect(await treffTittel(hel)).toContain('«kodeverk»');
  expect(await treffene(hel)).toEqual(riktige);
});

test('what was done is said, with the way to a literal search and back', async () => {
  await soekEtter(hel, 'kjernejornal');
  const funnet = await treffene(hel);
  expect(await melding(hel)).toMatch(/^Viste også treff for «kjernejournal»/);
  const { side } = hel;
  await side.getByRole('link', { name: 'Søk bare etter «kjernejornal»' }).click();
  await ventPaaTreff(side);
  expect(new URL(side.url()).searchParams.get('ordrett')).toBe('ja');
  expect(await treffTittel(hel)).toBe('Ingen treff på «kjernejornal».');
  await side.getByRole('link', { name: 'Søk også på andre former og skrivemåter' }).click();
  await ventPaaTreff(side);
  expect(await treffene(hel)).toEqual(funnet);
  await hel.gaaTil('soek/?q=rådsmodell&ordrett=ja');
  expect((await treffene(hel)).length).toBeGreaterThan(3);
  expect(await side.locator('#avgrens').isVisible()).toBe(true);
});

test('between the sak asked for and pages that mention it stands a line', async () => {
  await soekEtter(hel, 'NUIT 9/25');
  const { side } = hel;
  expect(await side.locator('#treffliste > :is(ol, h3)').allInnerTexts()).toHaveLength(3);
  expect(await side.locator('#treffliste > h3').innerText()).toBe('Omtalt i');
  expect(await side.locator('#treffliste > ol').first().locator('h3 a').count()).toBe(1);
  expect(await side.locator('#treffliste > ol').nth(1).getAttribute('start')).toBe('2');
});

test('a hit shows the decision when the words stand there, and leads to it', async () => {
  await soekEtter(hel, 'tilbakemeldinger om sakene, møtene og selve rådsmodellen');
  const treff = hel.side.locator('.treff > li', {
    has: hel.side.locator('h3 a[href="/saker/nuit/2025/9/"]'),
  });
  expect(await treff.locator('.utdrag').innerText()).toMatch(/^Vedtak: NUIT har gitt tilbakemeldinger/);
  expect(await treff.locator('.undertreff a').first().getAttribute('href')).toBe(
    '/saker/nuit/2025/9/#vedtak',
  );
});

test('a topic that comes by its saker says so, and no other does', async () => {
  let uten = 0;
  for (const q of ['hva er bestemt om journal', 'brukervennlige journaler', 'kodeverk']) {
    await soekEtter(hel, q);
    const emner = hel.side.locator('.treff > li', { has: hel.side.locator('h3 a[href*="/emner/"]') });
    for (const emne of await emner.all()) {
      const merket = (await emne.locator('mark').count()) > 0;
      expect((await emne.innerText()).includes('Emne for saker blant treffene.'), q).toBe(!merket);
      if (!merket) uten += 1;
    }
  }
  expect(uten).toBeGreaterThan(0);
});

test('a hit in an attachment names its page and its sak, and leads to the page', async () => {
  const fane = await aapneFane(nettleser, 'eksempelraad');
  await soekEtter(fane, 'kostnadsoverslag');
  const treff = fane.side.locator('.treff > li').first();
  expect(await treff.locator('h3 a').getAttribute('href')).toMatch(/kostnader\.pdf#page=2$/);
  expect(await treff.innerText()).toContain('Side 2');
  expect(await treff.innerText()).toContain('Vedlegg til Eksempelrådet sak 4/25');
  await fane.side.context().close();
});

/** What is read and what is copied of the hits. */
const tekster = (side: Page): Promise<string[]> =>
  side.evaluate(() => {
    const liste = document.getElementById('treffliste');
    const valgt = document.getSelection();
    if (!liste || !valgt) return [];
    valgt.selectAllChildren(liste);
    const kopiert = valgt.toString();
    valgt.removeAllRanges();
    return [liste.textContent, kopiert];
  });

test('the mark of the index is never seen or copied', async () => {
  const spoerringer = [
    ...['helsedata', 'legemiddelliste', 'rådsmodell', 'prøvesvar', 'kjernejournal', 'velferdsteknologi'],
    ...['referansegruppe', 'e-helsestrategi', 'hjemmeoppfølging', 'kommunehelsetjenesten', 'styringsmodell'],
    ...['14/25', '15. mai 2025', 'NUIT', '"nasjonal rådsmodell"', 'hva ble vedtatt om prøvesvar'],
  ];
  for (const q of spoerringer) {
    await soekEtter(hel, q);
    const lest = await tekster(hel.side);
    expect(lest.join('').length, q).toBeGreaterThan(200);
    expect(lest.join(' '), q).not.toMatch(/[~\u223c]/);
  }
});

test('arrows go from the field to the hits and back', async () => {
  await soekEtter(hel, 'rådsmodell');
  const { side } = hel;
  await side.locator('#q').press('Escape');
  const her = (): Promise<string> =>
    side.evaluate(() => {
      const element = document.activeElement;
      const lenker = [...document.querySelectorAll('#treffliste h3 a')];
      return element?.id === 'q' ? 'felt' : String(element ? lenker.indexOf(element) : -1);
    });
  const gikk: string[] = [];
  await side.locator('#q').focus();
  for (const tast of ['ArrowDown', 'ArrowDown', 'Tab', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    await side.keyboard.press(tast);
    gikk.push(await her());
  }
  expect(gikk.filter((_, i) => i !== 2)).toEqual(['0', '1', '2', '1', '0', 'felt']);
  await side.keyboard.press('ArrowDown');
  const [foerste = ''] = await treffene(hel);
  await side.keyboard.press('Enter');
  await side.waitForURL(hel.sted.url + foerste);
});

describe('«Lagre søket»', () => {
  const svar = ({ side }: Fane) => side.locator('#lagre-svar');

  async function kopier(fane: Fane): Promise<void> {
    await fane.gaaTil('soek/?q=kodeverk&type=Sak');
    await fane.side.getByText('Lagre søket').click();
    const felt = fane.side.getByLabel('Adressen til dette søket');
    expect(await felt.inputValue()).toBe(fane.side.url());
    expect(await felt.getAttribute('readonly')).not.toBeNull();
    await fane.side.getByRole('button', { name: 'Kopier adressen' }).click();
    await expect.poll(() => svar(fane).innerText()).not.toBe('');
  }

  test('copies the whole address', async () => {
    const fane = await aapneFane(nettleser, 'arkiv', { permissions: ['clipboard-read', 'clipboard-write'] });
    await kopier(fane);
    expect(await svar(fane).innerText()).toBe('Kopiert');
    expect(await fane.side.evaluate(() => navigator.clipboard.readText())).toBe(fane.side.url());
    await fane.side.context().close();
  });

  test('marks it where copying is not allowed', async () => {
    const fane = await aapneFane(nettleser, 'arkiv');
    await fane.side.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await kopier(fane);
    expect(await svar(fane).innerText()).toBe('Adressen er merket, så du kan kopiere den selv.');
    expect(await fane.side.evaluate(() => document.getSelection()?.toString())).toBe(fane.side.url());
    await fane.side.context().close();
  });
});

test('nothing went wrong in the browser', () => {
  expect(hel.feil).toEqual([]);
});

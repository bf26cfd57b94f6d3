import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Nettsted, type Nettstedsnavn, nettsted } from '../oppsett/nettsteder.ts';

/** A browser tab on one of the sites, with everything that has gone wrong in it. */
export interface Fane {
  side: Page;
  sted: Nettsted;
  /** Warnings and errors of the console (breaches of the security policy too), failed requests, strangers' addresses. */
  feil: string[];
  /** Opens an address given from the base, and waits for fonts, and for the hits of a search. */
  gaaTil: (adresse: string) => Promise<void>;
}

/** Opens a tab on a site. */
export async function aapneFane(
  nettleser: Browser,
  navn: Nettstedsnavn,
  valg: BrowserContextOptions = {},
): Promise<Fane> {
  const sted = nettsted(navn);
  const { origin } = new URL(sted.url);
  const kontekst = await nettleser.newContext({ viewport: { width: 1280, height: 900 }, ...valg });
  const side = await kontekst.newPage();
  const feil: string[] = [];
  const meld = (hva: string): void => void feil.push(`${side.url()}: ${hva}`);
  side.on('console', (melding) => {
    if (['error', 'warning'].includes(melding.type())) meld(`${melding.type()}: ${melding.text()}`);
  });
  side.on('pageerror', (grunn) => meld(grunn.message));
  side.on('request', (spoerring) => {
    const url = new URL(spoerring.url());
    if (url.origin !== origin && url.protocol !== 'data:') meld(`request to ${url.origin}`);
  });
  side.on('requestfailed', (spoerring) => {
    const grunn = spoerring.failure()?.errorText ?? '';
    // A page that is left has no more use for what it waits for.
    if (grunn !== 'net::ERR_ABORTED') meld(`${spoerring.url()} ${grunn}`);
  });
  side.on('response', (svar) => {
    if (svar.status() >= 400) meld(`${svar.status()} ${svar.url()}`);
  });
  const gaaTil = async (adresse: string): Promise<void> => {
    const utenSkript = valg.javaScriptEnabled === false;
    await side.goto(sted.url + adresse, { waitUntil: utenSkript ? 'domcontentloaded' : 'load' });
    if (utenSkript) return;
    if (adresse.startsWith('soek/')) await ventPaaTreff(side);
    await side.evaluate(() => document.fonts.ready.then(() => undefined));
  };
  return { side, sted, feil, gaaTil };
}

/** Waits until the search page has answered, or asks for a query. */
export async function ventPaaTreff(side: Page): Promise<void> {
  await side.locator('#soekeside:not([hidden]):not([aria-busy]), #uten-soek:not([hidden])').waitFor();
}

/** The two widths every page is tried at: phone and desktop. */
export const BREDDER = [
  ['390', { width: 390, height: 844 }],
  ['1280', { width: 1280, height: 900 }],
] as const;

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { finnNettleser, HJELP_UTEN_NETTLESER, NETTLESERVALG } from '../nettleser.ts';
import { DYBDE } from './maaltall.ts';
import type { Motor, Svar } from './motor.ts';

/** How many times slower the processor is made when time is measured. */
export const BREMS = 4;

/** @throws what a person should do when there is no browser */
export async function startNettleser(): Promise<Browser> {
  const executablePath = await finnNettleser();
  if (executablePath === undefined) throw new Error(HJELP_UTEN_NETTLESER);
  return chromium.launch({ executablePath, args: NETTLESERVALG });
}

/** The search page at the address of a query, with its answer. */
export async function aapneSoek(kontekst: BrowserContext, url: string, sporring: string): Promise<Page> {
  const side = await kontekst.newPage();
  await side.goto(`${url}soek/?${new URLSearchParams({ q: sporring }).toString()}`);
  await side.locator('#soekeside:not([hidden]):not([aria-busy])').waitFor();
  return side;
}

/**
 * The real search page in a tab of its own: queries are typed into its field, one after the other.
 * @param bremset slows the page; Chromium cannot slow a worker, so there Pagefind runs in the page itself
 */
export async function nettleserMotor(nettleser: Browser, url: string, bremset: boolean): Promise<Motor> {
  const kontekst = await nettleser.newContext();
  if (bremset) await kontekst.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  const side = await aapneSoek(kontekst, url, 'møte');
  if (bremset) {
    const cdp = await kontekst.newCDPSession(side);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: BREMS });
  }
  return {
    navn: bremset ? `Saksgang i Chromium, ${BREMS} ganger tregere` : 'Saksgang i Chromium',
    soek: async (sporring) => {
      const { adresser, ...svar } = await side.evaluate(soekISiden, sporring);
      return { ...svar, adresser: adresser.slice(0, DYBDE).map((adresse) => adresse.slice(url.length)) };
    },
  };
}

/** Runs in the page: types a query, sends it, and reads the list when the page is no longer busy. */
async function soekISiden(sporring: string): Promise<Required<Svar>> {
  const rot = document.querySelector('#soekeside');
  const felt = document.querySelector<HTMLInputElement>('#q');
  if (!rot || !felt?.form) throw new Error('Søkesiden mangler feltet eller stedet for treffene.');
  felt.value = sporring;
  felt.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const start = performance.now();
  const ferdig = new Promise<void>((svar) => {
    new MutationObserver((_, vakt) => {
      if (rot.hasAttribute('aria-busy')) return;
      vakt.disconnect();
      svar();
    }).observe(rot, { attributeFilter: ['aria-busy'] });
  });
  felt.form.requestSubmit();
  await ferdig;
  const ms = performance.now() - start;
  const tittel = document.querySelector('#treff-tittel')?.textContent ?? '';
  const lenker = document.querySelectorAll<HTMLAnchorElement>('#treffliste h3 a');
  return {
    ms,
    antall: Number(/^[\d\s]*/.exec(tittel)?.[0].replaceAll(/\s/g, '') ?? 0),
    adresser: [...lenker].map((a) => a.href),
  };
}

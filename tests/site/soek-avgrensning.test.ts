import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import { aapneFane, type Fane, ventPaaTreff } from './fane.ts';
import { soekEtter, treffene, treffTittel } from './treff.ts';

let nettleser: Browser;
let fane: Fane;
beforeAll(async () => {
  nettleser = await aapneNettleser();
});
afterAll(() => nettleser.close());

const tall = (tekst: string): number => Number(/^\d+/.exec(tekst)?.[0] ?? 0);

/** The parameters of the address, repeated ones too. */
const adressen = (): string[] => [...new URL(fane.side.url()).searchParams].map(([n, v]) => `${n}=${v}`);

/** Checks or unchecks a value of a facet. */
async function velg(fasett: string, verdi: string): Promise<void> {
  await fane.side.locator(`#fasetter input[name="${fasett}"][value="${verdi}"]`).click();
  await ventPaaTreff(fane.side);
}

/** Every date among the hits, in order. */
const datoer = (): Promise<string[]> =>
  fane.side
    .locator('#treffliste .over time')
    .evaluateAll((alle) => alle.map((time) => time.getAttribute('datetime') ?? ''));

describe.each(['arkiv', 'eksempelraad'] as const)('narrowing a search on «%s»', (navn) => {
  beforeAll(async () => {
    fane = await aapneFane(nettleser, navn);
  });
  afterAll(async () => {
    expect(fane.feil).toEqual([]);
    await fane.side.context().close();
  });
  beforeEach(async () => {
    await fane.gaaTil('soek/');
    await soekEtter(fane, 'kodeverk');
  });

  test('a choice leaves fewer hits, as many as it promised, and stands in the address', async () => {
    const foer = tall(await treffTittel(fane));
    const valg = fane.side.locator('#fasetter .valg:has(input[name="type"][value="Sak"]) .antall');
    const lovet = Number(/\d+/.exec(await valg.innerText())?.[0]);
    await velg('type', 'Sak');
    expect(tall(await treffTittel(fane))).toBe(lovet);
    expect(lovet).toBeLessThan(foer);
    expect(adressen()).toEqual(['q=kodeverk', 'type=Sak']);
    expect((await treffene(fane)).every((adresse) => adresse.startsWith('saker/'))).toBe(true);
  });

  test('back and forward restore the search, boxes and all', async () => {
    const foer = await treffene(fane);
    await velg('aar', '2025');
    const etter = await treffene(fane);
    await velg('type', 'Sak');
    await fane.side.goBack();
    await ventPaaTreff(fane.side);
    await expect.poll(() => treffene(fane)).toEqual(etter);
    expect(await fane.side.locator('#fasetter input:checked').count()).toBe(1);
    await fane.side.goBack();
    await expect.poll(() => treffene(fane)).toEqual(foer);
    expect(await fane.side.locator('#fasetter input:checked').count()).toBe(0);
    await fane.side.goForward();
    await expect.poll(() => treffene(fane)).toEqual(etter);
  });

  test('the same address shows the same after a reload', async () => {
    await velg('type', 'Sak');
    await velg('aar', '2025');
    const [tittel, treff] = [await treffTittel(fane), await treffene(fane)];
    await fane.side.reload();
    await ventPaaTreff(fane.side);
    expect(await treffTittel(fane)).toBe(tittel);
    expect(await treffene(fane)).toEqual(treff);
    expect(await fane.side.locator('#q').inputValue()).toBe('kodeverk');
    expect(await fane.side.locator('#fasetter input:checked').count()).toBe(2);
  });

  test('a chip takes away its own choice, «Nullstill» takes all', async () => {
    await velg('type', 'Sak');
    await velg('aar', '2025');
    const brikker = fane.side.locator('.aktive');
    await brikker.getByRole('link', { name: /^Sak\s*, fjern avgrensning$/ }).click();
    await ventPaaTreff(fane.side);
    expect(adressen()).toEqual(['q=kodeverk', 'aar=2025']);
    await velg('type', 'Sak');
    await brikker.getByRole('link', { name: 'Nullstill' }).click();
    await ventPaaTreff(fane.side);
    expect(adressen()).toEqual(['q=kodeverk']);
    expect(await brikker.isVisible()).toBe(false);
  });

  test('hits are sorted by date both ways, and the order stands in the address', async () => {
    await velg('type', 'Sak');
    for (const [valg, fortegn] of [
      ['nyeste', -1],
      ['eldste', 1],
    ] as const) {
      await fane.side.locator('#sorter').selectOption(valg);
      await ventPaaTreff(fane.side);
      expect(adressen()).toContain(`sorter=${valg}`);
      const vist = await datoer();
      expect(vist.length).toBeGreaterThan(1);
      expect(vist).toEqual(vist.toSorted((a, b) => fortegn * a.localeCompare(b, 'en')));
    }
  });

  test('on a phone a button under the choices leads to the hits they leave', async () => {
    await fane.side.setViewportSize({ width: 390, height: 844 });
    await fane.side.locator('#avgrens-tittel').click();
    await velg('type', 'Sak');
    const knapp = fane.side.locator('#vis-treff');
    expect(tall((await knapp.textContent())?.replace('Vis ', '') ?? '')).toBe(tall(await treffTittel(fane)));
    await knapp.click();
    expect(await fane.side.locator('#avgrens').getAttribute('open')).toBeNull();
    expect(await fane.side.evaluate(() => document.activeElement?.id)).toBe('treff-tittel');
    await fane.side.setViewportSize({ width: 1280, height: 900 });
    expect(await knapp.isVisible()).toBe(false);
  });

  test('two values of one facet are alternatives', async () => {
    await velg('type', 'Sak');
    const saker = tall(await treffTittel(fane));
    await velg('type', 'Møte');
    expect(tall(await treffTittel(fane))).toBeGreaterThanOrEqual(saker);
    expect(adressen()).toEqual(['q=kodeverk', 'type=Møte', 'type=Sak']);
  });
});

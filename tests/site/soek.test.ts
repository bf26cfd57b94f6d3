import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adresseTil } from '../../scripts/maalsoek/adresser.ts';
import { aapneNettleser } from '../oppsett/nettleser.ts';
import { nettsted, type Nettstedsnavn } from '../oppsett/nettsteder.ts';
import { offentligArkiv } from './arkivet.ts';
import { aapneFane, type Fane, ventPaaTreff } from './fane.ts';
import fasit from '../search/sporringer-siden.json' with { type: 'json' };
import { soekEtter, treffene } from './treff.ts';

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

test('there are enough queries', () => {
  expect(fasit.sporringer.length).toBeGreaterThanOrEqual(12);
});

test.each(fasit.sporringer.map((s) => [s.id, s.sporring, s] as const))(
  '%s «%s»: a right page is among the first three',
  async (_, sporring, { beste, akseptable }) => {
    const { arkiv } = faner;
    await soekEtter(arkiv, sporring);
    const foerste = (await treffene(arkiv)).slice(0, 3);
    const riktige = [...beste, ...akseptable].map(adresseTil);
    expect(
      foerste.filter((adresse) => riktige.includes(adresse)),
      foerste.join(' '),
    ).not.toEqual([]);
  },
);

describe('a saksnummer typed alone', () => {
  test('puts that sak first', async () => {
    const { arkiv } = faner;
    for (const skrevet of ['nuit 9/25', 'Sak 9/25 i NUIT', 'NUIT sak nr. 9/2025']) {
      await soekEtter(arkiv, skrevet);
      expect((await treffene(arkiv))[0], skrevet).toBe('saker/nuit/2025/9/');
    }
  });

  test('puts those of all committees first when several have the number', async () => {
    for (const navn of ['arkiv', 'eksempelraad'] as const) {
      const { saker } = offentligArkiv(nettsted(navn));
      const antall = new Map<string, string[]>();
      for (const sak of saker) {
        const nummer = sak.saksnummer ?? `${sak.nr}/${String(sak.aar).slice(2)}`;
        antall.set(nummer, [...(antall.get(nummer) ?? []), `saker/${sak.id}/`]);
      }
      const flertydige = [...antall].filter(([, adresser]) => adresser.length > 1).slice(0, 3);
      expect(flertydige.length, navn).toBeGreaterThan(0);
      for (const [nummer, adresser] of flertydige) {
        await soekEtter(faner[navn], nummer);
        const foerste = (await treffene(faner[navn])).slice(0, adresser.length);
        expect(foerste.toSorted(), nummer).toEqual(adresser.toSorted());
      }
    }
  });

  test('that is not in the archive is said plainly', async () => {
    await soekEtter(faner.arkiv, '99/25');
    const melding = await faner.arkiv.side.locator('#treff-melding').textContent();
    expect(melding).toContain('Sak 99/25 finnes ikke i arkivet.');
  });
});

test('a day in figures, and a word without Norwegian letters, are read as the pages write them', async () => {
  await soekEtter(faner.arkiv, '15.05.2025');
  expect((await treffene(faner.arkiv))[0]).toBe('moeter/nuit/2025-05-15/');
  await soekEtter(faner.arkiv, 'rådsmodell');
  const medAa = await treffene(faner.arkiv);
  await soekEtter(faner.arkiv, 'raadsmodell');
  expect(await treffene(faner.arkiv)).toEqual(medAa);
});

test('no hits: the words say so and lead on', async () => {
  const { side } = faner.arkiv;
  await soekEtter(faner.arkiv, 'xyzzy');
  expect(await side.locator('#treff-tittel').textContent()).toBe('Ingen treff på «xyzzy».');
  expect(
    await side.getByText('Sjekk stavemåten, bruk færre ord eller fjern avgrensninger.').isVisible(),
  ).toBe(true);
  await side.getByRole('link', { name: 'Se alle vedtak' }).click();
  await side.waitForURL(/\/vedtak\/$/);
});

test('a hit shows kind, number, date, committee and the words that were found', async () => {
  const { side } = faner.arkiv;
  await soekEtter(faner.arkiv, 'nuit 9/25');
  const treff = side.locator('.treff > li').first();
  const tekst = await treff.innerText();
  expect(tekst).toContain('NUIT sak 9/25');
  expect(tekst).toContain('13.\u00a0februar 2025');
  expect(tekst).toContain('NUIT');
  await soekEtter(faner.arkiv, 'kodeverk');
  expect(await side.locator('.treff mark').count()).toBeGreaterThan(0);
});

test('under a base, every hit is a page of the site', async () => {
  const { eksempelraad } = faner;
  await soekEtter(eksempelraad, 'felles eksempelplan');
  const treff = await treffene(eksempelraad);
  expect(treff).toContain('saker/eksempelraadet/2025/8/');
  await eksempelraad.side.locator('#treffliste h3 a').first().click();
  await eksempelraad.side.waitForURL(`${eksempelraad.sted.url}${treff[0] ?? ''}`);
});

test('a sak in nynorsk is found from bokmål, and its hit is marked', async () => {
  const { eksempelraad } = faner;
  await soekEtter(eksempelraad, 'rettleiing');
  expect((await treffene(eksempelraad))[0]).toBe('saker/proeveutvalget/2025/10/');
  const treff = eksempelraad.side.locator('.treff > li').first();
  expect(await treff.getAttribute('lang')).toBe('nn');
  expect(await treff.innerText()).toContain('Nynorsk');
});

test('nothing went wrong in the browser', () => {
  expect(faner.arkiv.feil).toEqual([]);
  expect(faner.eksempelraad.feil).toEqual([]);
});

test('a search from the front page leads to its answer', async () => {
  const { side, gaaTil } = faner.eksempelraad;
  await gaaTil('');
  await side.getByRole('searchbox').fill('kodeverk');
  await side.getByRole('button', { name: 'Søk', exact: true }).click();
  await side.waitForURL(/\/arkiv\/soek\/\?q=kodeverk$/);
  await ventPaaTreff(side);
  expect(await treffene(faner.eksempelraad)).toContain('saker/eksempelraadet/2025/4/');
});

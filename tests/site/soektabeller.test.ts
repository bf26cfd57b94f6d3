import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { lesHopp } from '#search/hopp/hoppmaal';
import { iderI } from '#search/tabell/sideider';
import { lesSidetabell, type Siderad } from '#search/tabell/sidetabell';
import { nettsted, type Nettstedsnavn } from '../oppsett/nettsteder.ts';
import { offentligArkiv } from './arkivet.ts';
import { byggedeSider, filerUnder } from './dist.ts';

const SLUTT = '.pf_meta';

interface Indeks {
  /** The table as the browser reads it. */
  rader: Siderad[] | undefined;
  /** The address of a page from the root of the site, by Pagefind's id. */
  stiTil: (id: string) => string;
}

function lesIndeks(navn: Nettstedsnavn): Indeks {
  const { mappe, base } = nettsted(navn);
  const pagefind = join(mappe, 'pagefind');
  const pakketUt = (fil: string): Buffer => gunzipSync(readFileSync(join(pagefind, fil)));
  const meta = filerUnder(pagefind).filter((fil) => fil.endsWith(SLUTT));
  expect(meta).toHaveLength(1);
  const [fil = ''] = meta;
  const hash = fil.slice('pagefind.'.length, -SLUTT.length);
  return {
    rader: lesSidetabell(soekefil(navn, 'sider'), hash, iderI(pakketUt(fil).toString('latin1'))),
    stiTil(id) {
      const [, url = ''] = /"url":"([^"]*)"/.exec(pakketUt(`fragment/${id}.pf_fragment`).toString()) ?? [];
      expect(url.startsWith(base)).toBe(true);
      return url.slice(base.length);
    },
  };
}

const soekefil = (navn: Nettstedsnavn, fil: string): unknown =>
  JSON.parse(readFileSync(join(nettsted(navn).mappe, 'soek', `${fil}.json`), 'utf8'));

test.each(['arkiv', 'eksempelraad'] as const)(
  '%s: every row is of the page that Pagefind calls so',
  (navn) => {
    const { rader, stiTil } = lesIndeks(navn);
    expect(rader?.map(({ id }) => stiTil(id))).toEqual(rader?.map(({ sti }) => sti));
    const sider = byggedeSider(nettsted(navn)).filter(({ html }) => html.includes('data-pagefind-body'));
    expect(sider.length).toBeGreaterThan(30);
    expect(rader?.flatMap(({ type, sti }) => (type === 'Vedlegg' ? [] : [sti]))).toEqual(
      sider.map(({ adresse }) => adresse).toSorted(),
    );
  },
);

test('a sak, a meeting and a matter are told of as they are', () => {
  const { rader } = lesIndeks('eksempelraad');
  const { saker, moeter, saksganger } = offentligArkiv(nettsted('eksempelraad'));
  const paa = new Map(rader?.map((rad) => [rad.sti, rad]));
  for (const { id, saksnummer, aar, dato } of saker) {
    const rad = paa.get(`saker/${id}/`);
    expect([rad?.type, rad?.nummer, rad?.aar, rad?.dato]).toEqual(['Sak', saksnummer, String(aar), dato]);
  }
  for (const { id, dato, data } of moeter) {
    const rad = paa.get(`moeter/${id}/`);
    expect([rad?.type, rad?.nummer, rad?.dato]).toEqual(['Møte', data?.nummer, dato]);
  }
  const flere = saksganger.filter(({ saker: egne }) => new Set(egne.map((sak) => sak.utvalg)).size > 1);
  expect(flere.length).toBeGreaterThan(0);
  for (const { id } of flere) expect(paa.get(`saksgang/${id}/`)?.andreUtvalg?.length, id).toBeGreaterThan(0);
});

test.each(['arkiv', 'eksempelraad'] as const)('%s: the jump leads to pages of the site', (navn) => {
  const adresser = new Set(byggedeSider(nettsted(navn)).map(({ adresse }) => adresse));
  const maal = lesHopp(soekefil(navn, 'hopp'));
  expect(maal.length).toBeGreaterThan(50);
  expect(maal.map(({ sti }) => sti).filter((sti) => !adresser.has(sti))).toEqual([]);
});

test('the files are small', () => {
  const gz = (fil: string): number => gzipSync(JSON.stringify(soekefil('arkiv', fil))).length;
  expect(gz('sider')).toBeLessThan(3000);
  expect(gz('hopp')).toBeLessThan(6000);
  expect(gz('oppslag')).toBeLessThan(4000);
});

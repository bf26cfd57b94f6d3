import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { moetenavn } from '#components/moete/navn.ts';
import { buildArkiv } from '#domain/arkiv';
import { offentlig } from '#domain/publisering';
import { tittelAv } from '#domain/sak';
import { lesInnhold } from '#sources/innhold';
import { cacheFor } from '../../scripts/byggmiljoe.ts';
import { kjoer, ROT } from '../oppsett/kjoer.ts';
import { nettsted, type Nettstedsnavn, TESTDATO } from '../oppsett/nettsteder.ts';
import { offentligArkiv } from './arkivet.ts';
import { byggedeSider } from './dist.ts';

const NETTSTEDER: Nettstedsnavn[] = ['arkiv', 'eksempelraad'];

/** The only h1 of a page as plain text, by the address of the page. */
function overskrifter(navn: Nettstedsnavn, adresse: RegExp): Map<string, string> {
  const sider = byggedeSider(nettsted(navn)).flatMap(({ adresse: a, html }): [string, string][] => {
    const id = adresse.exec(a)?.[1];
    return id ? [[id, tekstAv(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')]] : [];
  });
  return new Map(sider);
}

const TEGN: Record<string, string> = {
  '&#38;': '&',
  '&amp;': '&',
  '&#39;': "'",
  '&#34;': '"',
  '&quot;': '"',
};
const tekstAv = (html: string): string => html.replaceAll(/&(?:#\d+|\w+);/g, (tegn) => TEGN[tegn] ?? tegn);

describe.each(NETTSTEDER)('«%s»: the site and the commands see the same archive', (navn) => {
  test('every sak has its page, under its title', () => {
    const { saker } = offentligArkiv(nettsted(navn));
    const ventet = new Map(saker.map((sak) => [sak.id, tittelAv(sak)]));
    expect(overskrifter(navn, /^saker\/([^/]+\/\d{4}\/[^/]+)\/$/)).toEqual(ventet);
  });

  test('every meeting has its page, under its name', () => {
    const { moeter } = offentligArkiv(nettsted(navn));
    const sider = overskrifter(navn, /^moeter\/([^/]+\/[^/]+)\/$/);
    const ider = new Set(moeter.map(({ id }) => id));
    const flyttet = moeter.flatMap(({ utvalg, data }) =>
      (data?.flyttetFra ?? []).map((d) => `${utvalg.id}/${d}`),
    );
    for (const id of flyttet.filter((gammel) => !ider.has(gammel))) {
      expect(sider.get(id), id).toMatch(/ er flyttet$/);
      sider.delete(id);
    }
    expect(sider).toEqual(new Map(moeter.map((moete) => [moete.id, moetenavn(moete)])));
  });

  test('the check counts what the archive holds', async () => {
    const { innhold } = nettsted(navn);
    const { kode, utskrift } = await kjoer(process.execPath, ['scripts/sjekk.ts', '--json'], {
      SAKSGANG_INNHOLD: relative(ROT, innhold),
      SAKSGANG_DATO: TESTDATO,
    });
    expect(kode, utskrift).toBe(0);
    const { filer } = lesInnhold(innhold);
    const { arkiv } = buildArkiv(filer, TESTDATO);
    const { antall } = JSON.parse(utskrift) as { antall: unknown };
    expect(antall).toEqual({
      filer: filer.length,
      moeter: arkiv.moeter.filter(({ fil }) => fil).length,
      saker: arkiv.saker.filter(({ fil }) => fil).length,
    });
  });

  test('the collections of Astro hold the same files', () => {
    const { innhold, mappe } = nettsted(navn);
    // The store is one flat list of values; ids of entries are paths of content files.
    const verdier = JSON.parse(
      readFileSync(join(ROT, cacheFor(mappe), 'data-store.json'), 'utf8'),
    ) as unknown[];
    const ider = verdier.filter((v) => typeof v === 'string' && /^(utvalg|moeter|sider)\/.+\.md$/.test(v));
    const slag = ['utvalg', 'moete', 'sak', 'side'];
    const filer = offentlig(lesInnhold(innhold).filer, TESTDATO).filter((fil) => slag.includes(fil.slag));
    expect([...new Set(ider)].toSorted()).toEqual(filer.map(({ sti }) => sti).toSorted());
  });
});

test('of the real content, everything is public', () => {
  const { filer, avvik } = lesInnhold(nettsted('arkiv').innhold);
  expect(avvik).toEqual([]);
  expect(offentlig(filer, TESTDATO).map(({ sti }) => sti)).toEqual(filer.map(({ sti }) => sti));
});

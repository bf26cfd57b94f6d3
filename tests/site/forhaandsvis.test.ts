import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { kanErstattes } from '../../scripts/innsetting.ts';
import { kjoer, ROT } from '../oppsett/kjoer.ts';
import { nettsted, TESTDATO } from '../oppsett/nettsteder.ts';
import { kopierEksempelraad } from './bygging.ts';
import { type Byggetside, byggedeSider, filerUnder } from './dist.ts';

const MAPPE = join(ROT, '.cache', 'test', 'forhaandsvis', 'visning');
const VAARMOETE = 'eksempelraadet/2026-03-17';

let sider: Byggetside[];
let utskrift: string;

beforeAll(async () => {
  const { innhold, endre } = kopierEksempelraad('forhaandsvis');
  // A draft Vedtak in a public sak, a fault that would stop the site, and a file that cannot be read.
  endre(`moeter/${VAARMOETE}/sak-3.md`, (tekst) => `${tekst}\n## Vedtak\n\n1. Rådet anbefaler budsjettet.\n`);
  endre('moeter/eksempelraadet/2025-02-11/sak-1.md', (tekst) => tekst.replace('saksnummer:', 'saksnr:'));
  writeFileSync(join(innhold, 'moeter', VAARMOETE, 'sak-10.md'), '---\n: {\n---\n');
  const svar = await kjoer(
    process.execPath,
    ['scripts/forhaandsvis/bygg-en.ts', relative(ROT, innhold), MAPPE],
    {
      SAKSGANG_DATO: TESTDATO,
    },
  );
  expect(svar.kode, svar.utskrift).toBe(0);
  utskrift = svar.utskrift;
  sider = byggedeSider({ mappe: MAPPE });
});

const side = (adresse: string): string => sider.find((s) => s.adresse === adresse)?.html ?? '';

test('every page says in its title that it is a preview, and asks not to be indexed', () => {
  expect(sider.length).toBeGreaterThan(50);
  const umerket = sider.filter(
    ({ html }) => !/<title>(?:UTKAST|Forhåndsvisning)/u.test(html) || !html.includes('content="noindex'),
  );
  expect(umerket.map(({ adresse }) => adresse)).toEqual([]);
});

test.each([
  ['a sak that comes later', 'saker/eksempelraadet/2026/6/', 'Saken og sakspapiret blir offentlig 10.'],
  ['a sak without number', 'saker/eksempelraadet/2026/utkast-strategi/', 'Saken har ikke nummer'],
  ['a meeting whose notice comes later', 'moeter/eksempelraadet/2026-06-09/', 'blir offentlig 26.'],
  ['a meeting that nobody is told of', 'moeter/fagforum/2026-04-21/', 'Møtet blir offentlig 1.'],
])('%s is shown, with why it is not public', (_, adresse, hvorfor) => {
  expect(side(adresse)).toContain('<title>UTKAST');
  expect(side(adresse)).toContain(hvorfor);
});

test('rows and sections of drafts are marked where they stand', () => {
  const moete = side(`moeter/${VAARMOETE}/`);
  expect(moete).toContain('UTKAST: Sak som kommer senere');
  expect(moete).toContain('UTKAST: Utkast til strategi');
  expect(moete).not.toContain('UTKAST: Godkjenning av innkalling');
  const vedtak = side('saker/eksempelraadet/2026/3/').split('id="vedtak"')[1] ?? '';
  expect(vedtak.indexOf('UTKAST – ikke offentlig')).toBeGreaterThan(0);
  expect(vedtak.indexOf('UTKAST – ikke offentlig')).toBeLessThan(
    vedtak.indexOf('Rådet anbefaler budsjettet.'),
  );
});

test('what is withdrawn or exempt is shown as it will be', () => {
  expect(side('saker/eksempelraadet/2026/5/')).not.toContain('Denne teksten er trukket');
});

test('faults stop nothing: they are printed, and what cannot be read is listed', () => {
  expect(utskrift).toContain('ukjent-noekkel');
  expect(utskrift).toMatch(/2\u00a0?\s?filer er ikke med/u);
  expect(utskrift).toContain(`moeter/${VAARMOETE}/sak-10.md\n`);
});

test('the folder is never taken for a site', async () => {
  expect(existsSync(join(MAPPE, 'pagefind', 'pagefind.js'))).toBe(true);
  expect(kanErstattes(MAPPE)).toBe(false);
  const miljoe = { SAKSGANG_DATO: TESTDATO, SAKSGANG_UT: MAPPE };
  const bygg = await kjoer(process.execPath, ['scripts/bygg.ts'], miljoe);
  expect(bygg.kode).toBe(1);
  const kontroll = await kjoer(process.execPath, ['scripts/kontroll.ts', MAPPE]);
  expect(kontroll.kode).toBe(2);
  expect(kontroll.utskrift).toContain('er en forhåndsvisning med utkast');
  const annetSted = await kjoer(process.execPath, ['scripts/forhaandsvis.ts'], miljoe);
  expect(annetSted.kode).toBe(2);
  expect(annetSted.utskrift).toContain('SAKSGANG_UT er satt');
});

test('no word of it is in the site', () => {
  const { mappe } = nettsted('eksempelraad');
  // A grave asks not to be indexed too, and only the preview has its links not followed.
  const ord = /UTKAST|Forhåndsvisning|noindex, nofollow|IKKE-PUBLISER/u;
  const treff = filerUnder(mappe).filter(
    (fil) => /\.(?:html|css|js|json|txt|csv)$/u.test(fil) && ord.test(readFileSync(join(mappe, fil), 'utf8')),
  );
  expect(treff).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { kjoer, ROT } from '../oppsett/kjoer.ts';
import { nettsted } from '../oppsett/nettsteder.ts';
import { feilVedAttributter } from '../oppsett/utrygt.ts';
import { byggedeSider, filerUnder } from './dist.ts';
import { delStrenger, skrivArkiv } from './utrygg-tekst.ts';

const mappe = join(ROT, '.cache', 'test', 'utrygg-tekst');
const [innhold, ut] = [join(mappe, 'innhold'), join(mappe, 'nettsted')];
const strenger = delStrenger();

/** Style sheets are gathered otherwise in another archive, and redirects lead to its own pages. */
const EGET =
  /^<(?:link rel="stylesheet" href="\/arkiv\/[\w./@-]+"|meta http-equiv="refresh" content="0; url=\/arkiv\/[\w./-]+")>$/u;

const dokument = (html: string): Document => parseHTML(html).document;

/** Scripts, and all else of a page's head that the browser fetches by itself. */
const lastet = (html: string): string[] =>
  [
    ...dokument(html).querySelectorAll(
      'script, style, link:not([rel="canonical"]), meta[http-equiv="refresh"], iframe, object, embed, base',
    ),
  ].map((node) => node.outerHTML);

beforeAll(async () => {
  skrivArkiv(innhold, strenger);
  const { kode, utskrift } = await kjoer(
    process.execPath,
    ['tests/oppsett/bygg-ett.ts', innhold, ut, '/arkiv/'],
    {
      SAKSGANG_DATO: '2030-06-01',
    },
  );
  expect(kode, utskrift).toBe(0);
});

test('most naughty strings are text like any other', () => {
  expect(strenger.alle).toBeGreaterThan(450);
  expect(strenger.felt.length).toBeGreaterThan(300);
  expect(strenger.kropp.length).toBeGreaterThan(250);
});

test('no page loads anything that a page of an ordinary archive does not', () => {
  const egne = new Set(byggedeSider(nettsted('eksempelraad')).flatMap(({ html }) => lastet(html)));
  const fremmede = byggedeSider({ mappe: ut }).flatMap(({ adresse, html }) =>
    lastet(html)
      .filter((node) => !egne.has(node) && !EGET.test(node))
      .map((node) => `${adresse}: ${node}`),
  );
  expect(fremmede).toEqual([]);
});

test('no page has an event handler, a style of its own, code in an address, or a source on another host', () => {
  const funn = byggedeSider({ mappe: ut }).flatMap(({ adresse, html }) =>
    feilVedAttributter(dokument(html).querySelectorAll('*')).map((node) => `${adresse}: ${node}`),
  );
  expect(funn).toEqual([]);
});

/** What the strings themselves are guilty of: length, blanks, and headings of signs that cannot be seen. */
const STRENGENES = /^ .*(?:long-title|no-trailing-whitespace|empty-heading)$/u;

test('every page is valid HTML', async () => {
  const { utskrift } = await kjoer('html-validate', ['--ext', 'html', ut]);
  const funn = utskrift.split('\n').filter((linje) => /^ +\d+:\d+ /u.test(linje) && !STRENGENES.test(linje));
  expect(funn).toEqual([]);
});

test('every data file can be read, and no cell of a table is a formula', () => {
  const filer = filerUnder(ut);
  for (const fil of filer.filter((navn) => navn.endsWith('.json')))
    expect(() => JSON.parse(readFileSync(join(ut, fil), 'utf8')) as unknown, fil).not.toThrow();
  const csv = filer.filter((navn) => navn.endsWith('.csv'));
  expect(csv.length).toBeGreaterThan(0);
  for (const fil of csv) expect(readFileSync(join(ut, fil), 'utf8'), fil).not.toMatch(/(?:^|[;,\n])"?[=@]/u);
});

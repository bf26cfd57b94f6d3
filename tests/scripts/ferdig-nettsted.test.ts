import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildArkiv } from '#domain/arkiv';
import { somHeadersfil } from '#exports/hodefiler';
import { sidensInnholdsregel } from '#exports/innholdsregel';
import { lesInnhold } from '#sources/innhold';
import { feilINettstedet, gjoerFerdig } from '../../scripts/ferdig-nettsted.ts';
import { lenkerI } from '../../scripts/sidesyn.ts';
import type { BygdNettsted } from '../../scripts/bygd-nettsted.ts';

const side = (sti: string, mer = ''): string =>
  `<html><meta http-equiv="content-security-policy" content="${sidensInnholdsregel(sti === 'soek/index.html')}">
  <link rel="stylesheet" href="/arkiv/ressurser/a.css"><img src="/arkiv/b%C3%A5t.svg"><script src="/arkiv/ressurser/s.js"></script>
  <link rel="canonical" href="https://x.example/y">${mer}</html>`;

/** What the search must have; an index without pages. */
const SOEKET = [
  'pagefind/pagefind.js',
  'pagefind/pagefind-worker.js',
  'pagefind/wasm.nb.pagefind',
  'soek/sider.json',
  'soek/oppslag.json',
  'soek/hopp.json',
  ...Array.from('0abcdefghijklmnopqrstuvwxyz', (bokstav) => `soek/ord/${bokstav}.json`),
];

let nettsted: BygdNettsted;
beforeEach(() => {
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
  const { arkiv } = buildArkiv([], '2026-01-01');
  nettsted = { mappe, base: '/arkiv/', arkiv, innhold: mkdtempSync(join(tmpdir(), 'saksgang-')) };
  for (const fil of ['index.html', 'soek/index.html']) skriv(fil, side(fil));
  for (const fil of SOEKET) skriv(fil, '{}');
  skriv('pagefind/pagefind-entry.json', '{"languages":{}}');
  skriv('ressurser/s.js', '//');
  skriv('ressurser/a.css', 'p{}');
  skriv('båt.svg', '<svg/>');
});
afterEach(() => {
  for (const mappe of [nettsted.mappe, nettsted.innhold]) rmSync(mappe, { recursive: true });
});

function skriv(fil: string, tekst: string): void {
  mkdirSync(dirname(join(nettsted.mappe, fil)), { recursive: true });
  writeFileSync(join(nettsted.mappe, fil), tekst, { mode: 0o600 });
}

test('a whole site passes', () => {
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([]);
});

test('it is given header files, and rights that do not depend on the surroundings', () => {
  gjoerFerdig(nettsted);
  expect(readFileSync(join(nettsted.mappe, '_headers'), 'utf8')).toBe(somHeadersfil('/arkiv/'));
  expect(statSync(join(nettsted.mappe, 'index.html')).mode & 0o777).toBe(0o644);
  expect(statSync(join(nettsted.mappe, 'soek')).mode & 0o777).toBe(0o755);
});

test('a page that the archive has and the site lacks', () => {
  const { filer } = lesInnhold('tests/fixtures/eksempelraad');
  const { arkiv } = buildArkiv(filer, '2026-03-01');
  rmSync(join(nettsted.mappe, 'index.html'));
  gjoerFerdig(nettsted);
  const feil = feilINettstedet({ ...nettsted, arkiv });
  expect(feil[0]).toMatch(/^Sider som arkivet har, ble ikke laget: \/, \/utvalg\/.* og \d+ til\.$/);
  const antall = 1 + arkiv.utvalg.length + arkiv.moeter.length + arkiv.saker.length + arkiv.saksganger.length;
  expect(feil[0]).toContain(` og ${antall - 5} til.`);
});

test.each(['ressurser/a.css', 'ressurser/s.js', 'båt.svg'])('«%s», which pages need', (fil) => {
  rmSync(join(nettsted.mappe, fil));
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([
    `/arkiv/${encodeURI(fil)} finnes ikke, men trengs av: /index.html, /soek/index.html.`,
  ]);
});

test('a missing file is told of once, however many pages need it', () => {
  for (let nr = 0; nr < 20; nr += 1) skriv(`${nr}.html`, side(`${nr}.html`, '<img src="borte.png">'));
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([
    'borte.png finnes ikke, men trengs av: /0.html, /1.html, /10.html, /11.html, /12.html og 15 til.',
  ]);
});

test.each([
  ['a name with signs that addresses write in another way', 'a,b #1?.png', 'a%2Cb%20%231%3F.png'],
  ['quotes left out, and a tag in capitals', 'x.png', 'x.png'],
])('%s is no fault', (_, fil, adresse) => {
  skriv(`bilder/${fil}`, 'x');
  skriv('bilder/index.html', side('bilder/index.html', `<IMG SRC=${adresse}><!-- <img src="nei.png"> -->`));
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([]);
});

test.each(['%zz', 'http://[', '../../ute.png'])(
  '«%s», which leads nowhere, is a fault and no crash',
  (adresse) => {
    skriv('a.html', side('a.html', `<img src="${adresse}">`));
    gjoerFerdig(nettsted);
    expect(feilINettstedet(nettsted)).toEqual([`${adresse} finnes ikke, men trengs av: /a.html.`]);
  },
);

test.each(['<p>a</p><img src="borte.png">', '<p>a</p><IMG SRC=borte.png>'])(
  'a picture in the body: %s',
  (kropp) => {
    const [hode = '', slutt = ''] = side('a.html', '|').split('|');
    skriv('a.html', `${hode}<body>${kropp}</body>${slutt}`);
    gjoerFerdig(nettsted);
    expect(feilINettstedet(nettsted)).toEqual(['borte.png finnes ikke, men trengs av: /a.html.']);
  },
);

test.each([
  ['<a href="/arkiv/finnes/ikke/#vedtak">a</a>', '/arkiv/finnes/ikke/'],
  ['<a href="/arkiv/om.html">a</a>', '/arkiv/om.html'],
  ['<a class="x" title="a > b" href="/arkiv/aar/2031/?a=1">a</a>', '/arkiv/aar/2031/'],
  ['<a href="/soek/">outside the base</a>', '/soek/'],
  ['<a href="vedlegg/9.pdf">a</a>', 'vedlegg/9.pdf'],
  ['<a\nhref="../">a</a>', '../'],
  ['<a href="/arkiv/a&#x26;b/">a</a>', '/arkiv/a&b/'],
  ['<a href="/arkiv/a&amp;b/?c=1&amp;d=2">a</a>', '/arkiv/a&b/'],
  ['<img src="../../båt.svg" alt="<a "><a href="/arkiv/nei/">a</a>', '/arkiv/nei/'],
])('a link that leads nowhere: %s', (lenke, adresse) => {
  const [hode = '', slutt = ''] = side('moeter/a/index.html', '|').split('|');
  skriv('moeter/a/index.html', `${hode}<body>${lenke}</body>${slutt}`);
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([
    `Lenken ${adresse} fører ingen steder. Rett den i teksten, eller ta den bort. Den står på: /moeter/a/index.html.`,
  ]);
});

test('a page that every site has, and its author has not written', () => {
  skriv('a.html', side('a.html', '<a href="/arkiv/personvern/">Personvern</a>'));
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([
    'Siden /arkiv/personvern/ mangler. Lag filen sider/personvern.md. Lenker til den står på: /a.html.',
  ]);
});

test.each([
  'href="#vedtak"',
  'href="/arkiv/"',
  'href="/arkiv/soek/?q=plan#treff"',
  'href="/arkiv/soek"',
  'href="../../soek/"',
  'href="/arkiv/b%C3%A5t.svg"',
  'href="https://example.org/finnes/ikke/"',
  'href="//example.org/a/"',
  'href="mailto:post@example.org"',
  'data-href="/arkiv/nei/"',
  `title='href="/arkiv/nei/"'`,
  'title="<a href=/arkiv/nei/>"',
  'href="&#109;ailto:post@example.org"',
])('a link that leads somewhere, or to others: %s', (lenke) => {
  const tekst = `<a ${lenke}>a</a>&lt;a href="/arkiv/i/teksten/"&gt;`;
  skriv('moeter/a/index.html', side('moeter/a/index.html', tekst));
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([]);
});

test('links are found by going through a page once, whatever its pictures are called', () => {
  const bilder = `<img alt="${'<a '.repeat(20_000)}" src="x.png">`.repeat(16);
  expect([...lenkerI(`${bilder}<a href="/a/">a</a>`)]).toEqual(['/a/']);
});

test('a page that is cut', () => {
  skriv('a.html', side('a.html').slice(0, -3));
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual(['Sider er kuttet: /a.html.']);
});

test('a page without its policy, or with that of the search', () => {
  skriv('a.html', side('a.html').replace(/<meta[^>]*>/, ''));
  skriv('b.html', side('soek/index.html'));
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([
    'Sider mangler innholdsregelen sin (Content-Security-Policy): /a.html, /b.html.',
  ]);
});

test.each([...SOEKET, 'pagefind/pagefind-entry.json'])('a search without «%s»', (fil) => {
  rmSync(join(nettsted.mappe, fil));
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([`Søket mangler: ${fil}.`]);
});

test('an index that is cut', () => {
  skriv('pagefind/pagefind-entry.json', '{"languages":{"nb":{"hash":"nb_1","page_count":3}}}');
  skriv('pagefind/fragment/nb_a.pf_fragment', 'x');
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual([
    'Søket mangler: pagefind/pagefind.nb_1.pf_meta, 2 av 3 sider i søkeindeksen.',
  ]);
});

test('an empty file', () => {
  skriv('ressurser/tom.js', '');
  gjoerFerdig(nettsted);
  expect(feilINettstedet(nettsted)).toEqual(['Filer er tomme: /ressurser/tom.js.']);
});

test('a file that changed after it was summed', () => {
  gjoerFerdig(nettsted);
  appendFileSync(join(nettsted.mappe, 'båt.svg'), ' ');
  expect(feilINettstedet(nettsted)).toEqual(['Ikke lenger slik som da kontrollsummene ble tatt: /båt.svg.']);
});

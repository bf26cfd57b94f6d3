import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { merkSomForhaandsvisning } from '../../scripts/forhaandsvismerke.ts';
import { lesSummer, skrivSummer, SUMFIL, sumlinje } from '../../scripts/kontrollsummer.ts';
import { kjoer, type Utfall } from '../oppsett/kjoer.ts';

/** Names that are hard to write in a list of lines; all of them are allowed on Linux. */
const NAVN = [
  'index.html',
  '_headers',
  '.htaccess',
  'a b.txt',
  '-n',
  'æøå.pdf',
  'a\\b',
  'a\nb',
  'a\rb',
  '*',
  '$(x)',
  '\\',
];

let mappe: string;
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'saksgang-'));
  mkdirSync(join(mappe, 'saker', 'a'), { recursive: true });
  for (const navn of NAVN) writeFileSync(join(mappe, navn), `Innhold i ${navn}`);
  writeFileSync(join(mappe, 'saker', 'a', 'index.html'), 'Sak');
  skrivSummer(mappe);
});
afterEach(() => {
  rmSync(mappe, { recursive: true });
});

const kontroll = (...argumenter: string[]): Promise<Utfall> =>
  kjoer(process.execPath, ['scripts/kontroll.ts', mappe, ...argumenter]);

test('the list is sorted, whole, and read by stock sha256sum', () => {
  const stier = [...lesSummer(readFileSync(join(mappe, SUMFIL), 'utf8')).keys()];
  expect(stier).toEqual([...NAVN, 'saker/a/index.html'].toSorted());
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', SUMFIL], { cwd: mappe });
});

test('a whole site is said to be whole', async () => {
  const { kode, utskrift } = await kontroll();
  expect(utskrift).toContain(`Nettstedet er helt: ${NAVN.length + 1}`);
  expect(kode).toBe(0);
});

test('missing, changed, extra and linked files are told of, all at once', async () => {
  rmSync(join(mappe, 'saker', 'a', 'index.html'));
  appendFileSync(join(mappe, 'index.html'), ' ');
  writeFileSync(join(mappe, 'saker', 'ny.html'), '');
  symlinkSync('/etc/hostname', join(mappe, 'lenke'));
  mkdirSync(join(mappe, 'moeter', 'tom'), { recursive: true });
  rmSync(join(mappe, '_headers'));
  symlinkSync('index.html', join(mappe, '_headers'));
  const { kode, utskrift } = await kontroll();
  expect(kode).toBe(1);
  expect(utskrift.split('\n').slice(0, -2)).toEqual([
    '_headers  ikke en fil: en lenke eller noe annet som aldri blir bygget',
    'index.html  endret: innholdet er ikke det som ble bygget',
    'lenke  ikke en fil: en lenke eller noe annet som aldri blir bygget',
    'moeter/tom  ekstra: en tom mappe, som aldri blir bygget',
    'saker/a/index.html  mangler: står i SHA256SUMS, men finnes ikke',
    'saker/ny.html  ekstra: finnes, men står ikke i SHA256SUMS',
  ]);
  expect(utskrift).toContain('er ikke helt: 6');
  const json = await kontroll('--json');
  expect(json.kode).toBe(1);
  expect(JSON.parse(json.utskrift)).toEqual({
    mappe,
    antall: NAVN.length + 1,
    avvik: [
      { fil: '_headers', slag: 'ikke-fil' },
      { fil: 'index.html', slag: 'endret' },
      { fil: 'lenke', slag: 'ikke-fil' },
      { fil: 'moeter/tom', slag: 'tom-mappe' },
      { fil: 'saker/a/index.html', slag: 'mangler' },
      { fil: 'saker/ny.html', slag: 'ekstra' },
    ],
  });
});

test('a link to a folder is one finding, and nothing is read through it', async () => {
  const utenfor = mkdtempSync(join(tmpdir(), 'saksgang-'));
  writeFileSync(join(utenfor, 'hemmelig.txt'), '');
  symlinkSync(utenfor, join(mappe, 'saker', 'ut'));
  symlinkSync('..', join(mappe, 'saker', 'ring'));
  const { avvik } = JSON.parse((await kontroll('--json')).utskrift) as { avvik: unknown };
  rmSync(utenfor, { recursive: true });
  expect(avvik).toEqual([
    { fil: 'saker/ring', slag: 'ikke-fil' },
    { fil: 'saker/ut', slag: 'ikke-fil' },
  ]);
});

test('of very many findings some are printed, and all are counted', async () => {
  for (let nr = 0; nr < 60; nr += 1) writeFileSync(join(mappe, `ny-${nr}`), '');
  const { utskrift } = await kontroll();
  expect(utskrift.match(/^ny-/gm)).toHaveLength(50);
  expect(utskrift).toContain('… og 10 til.');
  expect(utskrift).toContain('er ikke helt: 60');
});

test('when a build was stopped in the middle of the swap, it says where the old site is', async () => {
  const borte = join(mappe, 'dist');
  mkdirSync(`${borte}.gammel`);
  const { kode, utskrift } = await kjoer(process.execPath, ['scripts/kontroll.ts', borte]);
  expect(kode).toBe(2);
  expect(utskrift).toContain(`ligger i ${borte}.gammel`);
});

test.each([
  ['no list', undefined, 'har ingen SHA256SUMS'],
  ['a list that is cut off', 'abc', 'linje 1'],
  ['an empty list', '', 'er tom'],
  [
    'a list with a file twice',
    ['a', 'b'].map((tegn) => sumlinje(tegn.repeat(64), 'index.html')).join(''),
    'linje 2 nevner «index.html» en gang til',
  ],
])('with %s, it says that it could not run', async (_, liste, tekst) => {
  if (liste === undefined) rmSync(join(mappe, SUMFIL));
  else writeFileSync(join(mappe, SUMFIL), liste);
  const { kode, utskrift } = await kontroll();
  expect(utskrift).toContain('Kontrollen kunne ikke kjøre');
  expect(utskrift).toContain(tekst);
  expect(kode).toBe(2);
});

test('with a folder that is not there, it says that it could not run', async () => {
  const { kode, utskrift } = await kjoer(process.execPath, ['scripts/kontroll.ts', join(mappe, 'borte')]);
  expect(utskrift).toContain('finnes ikke');
  expect(kode).toBe(2);
});

test('with a preview, it says what it is, and that it could not run', async () => {
  merkSomForhaandsvisning(mappe);
  const { kode, utskrift } = await kontroll();
  expect(utskrift).toContain('er en forhåndsvisning med utkast, og skal aldri legges ut');
  expect(kode).toBe(2);
});

test('with a list that is a folder, it says that there is none', async () => {
  rmSync(join(mappe, SUMFIL));
  mkdirSync(join(mappe, SUMFIL));
  const { kode, utskrift } = await kontroll();
  expect(utskrift).toContain('har ingen SHA256SUMS');
  expect(kode).toBe(2);
});

test('with a file in place of the folder, it says so in words', async () => {
  const fil = join(mappe, 'index.html');
  for (const sti of [fil, join(fil, 'under')]) {
    const { kode, utskrift } = await kjoer(process.execPath, ['scripts/kontroll.ts', sti]);
    expect(utskrift).toMatch(/er en fil\. Oppgi mappen|finnes ikke/);
    expect(kode).toBe(2);
  }
});

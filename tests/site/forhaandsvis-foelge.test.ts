import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kanErstattes } from '../../scripts/innsetting.ts';
import { erForhaandsvisning } from '../../scripts/forhaandsvismerke.ts';
import { GATETID, kjoer, ROT } from '../oppsett/kjoer.ts';
import { TESTDATO } from '../oppsett/nettsteder.ts';
import { kopierProsjekt } from './bygging.ts';

// A project of its own: its place cannot be chosen, and its content is written in.
const PROSJEKT = join(ROT, '.cache', 'test', 'forhaandsvis-foelge');
const STED = join(PROSJEKT, '.cache', 'forhaandsvis');
const INNHOLD = 'tests/fixtures/eksempelraad';
const MOETE = join(PROSJEKT, INNHOLD, 'moeter/eksempelraadet/2026-03-17');
const MILJOE = { SAKSGANG_DATO: TESTDATO, SAKSGANG_INNHOLD: INNHOLD };
const KLAR = /http:\/\/localhost:\d+\//;
const OPPDATERT =
  /Forhåndsvisningen er oppdatert på \d+\ssekund(?:er)?\. Last siden på nytt i nettleseren\./g;
const LAGER = /Lager forhåndsvisningen på nytt/g;

/** Longer than the watch waits for more. */
const STILLE_MS = 1500;

let barn: ChildProcess;
let utskrift = '';
let slutt: Promise<unknown>;

/** Every folder of the place that a server could be given, and the place itself. */
const mapper = (): string[] =>
  existsSync(STED)
    ? [
        STED,
        ...readdirSync(STED, { withFileTypes: true }).flatMap((p) =>
          p.isDirectory() ? join(STED, p.name) : [],
        ),
      ]
    : [];

/** Waits until something is so, and sees to it all the while that no folder with drafts lacks its mark. */
async function vent(hva: string, naar: () => boolean): Promise<void> {
  while (!naar()) {
    for (const mappe of mapper()) {
      const utkast = readdirSync(mappe).some((navn) => /\.html$|^saker$|^moeter$|^[12]$/.test(navn));
      expect(!utkast || erForhaandsvisning(mappe), mappe).toBe(true);
    }
    if (barn.exitCode !== null) expect.fail(`Stopped before ${hva}:\n${utskrift}`);
    await new Promise((videre) => setTimeout(videre, 5));
  }
}

/** Waits until what has begun is made, and nothing more is told after it. */
async function ventTilStille(): Promise<void> {
  for (let foer = ''; foer !== utskrift;) {
    foer = utskrift;
    await vent('what has begun is made', () => ganger(LAGER) === ganger(OPPDATERT));
    const slutt = performance.now() + STILLE_MS;
    await vent('nothing more is told', () => performance.now() > slutt);
  }
}

const ganger = (moenster: RegExp): number => utskrift.match(moenster)?.length ?? 0;

async function side(adresse: string): Promise<string> {
  const [rot = ''] = KLAR.exec(utskrift) ?? [];
  const svar = await fetch(new URL(adresse, rot));
  return svar.text();
}

function skriv(fil: string, endre: (tekst: string) => string): void {
  writeFileSync(join(MOETE, fil), endre(readFileSync(join(MOETE, fil), 'utf8')));
}

beforeAll(async () => {
  rmSync(PROSJEKT, { recursive: true, force: true });
  kopierProsjekt(PROSJEKT, INNHOLD);
  const { NODE_ENV: _env, VITEST: _vitest, ...env } = process.env;
  barn = spawn(process.execPath, ['scripts/forhaandsvis.ts'], {
    cwd: PROSJEKT,
    env: { ...env, ...MILJOE, NO_COLOR: '1' },
  });
  slutt = once(barn, 'close');
  for (const stroem of [barn.stdout, barn.stderr])
    stroem?.on('data', (bit: Buffer) => (utskrift += bit.toString()));
  await vent('it is shown', () => KLAR.test(utskrift));
}, GATETID);

afterAll(async () => {
  barn.kill('SIGTERM');
  await slutt;
});

test(
  'what is saved at once is shown by one new preview, and a line says so',
  { timeout: GATETID },
  async () => {
    expect(await side('saker/eksempelraadet/2026/3/')).not.toContain('En ny tittel');
    skriv('sak-3.md', (tekst) => tekst.replace(/^tittel: .*/mu, 'tittel: En ny tittel'));
    skriv('moete.md', (tekst) => tekst.replace(/^sted: .*/mu, 'sted: Et nytt sted'));
    writeFileSync(join(MOETE, 'sak-ny.md'), '---\ntittel: Et nytt utkast\n---\n\nTekst.\n');
    await vent('it is made anew', () => ganger(OPPDATERT) >= 1);
    await ventTilStille();
    expect(ganger(OPPDATERT), utskrift).toBe(1);
    expect(utskrift).toMatch(/Endret: moeter\/eksempelraadet\/2026-03-17\/[^\n]*, [^\n]*, [^\n]*\. Lager/u);
    expect(await side('saker/eksempelraadet/2026/3/')).toContain('En ny tittel');
    expect(await side('moeter/eksempelraadet/2026-03-17/')).toContain('Et nytt utkast');
    // What the first build left is not taken for anything else either.
    for (const mappe of mapper()) {
      expect(erForhaandsvisning(mappe), mappe).toBe(true);
      expect(kanErstattes(mappe), mappe).toBe(false);
    }
  },
);

test('what is saved while one is made is in the next', { timeout: GATETID }, async () => {
  const foer = ganger(OPPDATERT);
  skriv('sak-3.md', (tekst) => tekst.replace('En ny tittel', 'Tittel nummer to'));
  await vent('a build has begun', () => ganger(LAGER) > foer);
  await vent('it has read the content', () => ganger(/filer lest/g) > foer + 1);
  skriv('sak-3.md', (tekst) => tekst.replace('Tittel nummer to', 'Tittel nummer tre'));
  await vent('both are made', () => ganger(OPPDATERT) >= foer + 2);
  await ventTilStille();
  expect(ganger(OPPDATERT), utskrift).toBe(foer + 2);
  expect(await side('saker/eksempelraadet/2026/3/')).toContain('Tittel nummer tre');
});

test('another one is refused while this one is shown', async () => {
  const { kode, utskrift: sagt } = await kjoer(
    'bash',
    ['-c', 'cd "$0"; exec "$@"', PROSJEKT, process.execPath, 'scripts/forhaandsvis.ts'],
    MILJOE,
  );
  expect(kode).toBe(2);
  expect(sagt).toContain('En annen forhåndsvisning er åpen');
  expect(await side('saker/eksempelraadet/2026/3/')).toContain('Tittel nummer tre');
});

test(
  'when it cannot be made, why is said and the last one is still shown',
  { timeout: GATETID },
  async () => {
    const borte = 'Den forrige forhåndsvisningen vises fortsatt, uten det du har endret.';
    renameSync(join(PROSJEKT, INNHOLD), join(PROSJEKT, 'borte'));
    await vent('it fails', () => utskrift.includes(borte));
    expect(utskrift).toContain(`Forhåndsvisningen kunne ikke lages: Fant ikke innholdsmappen «${INNHOLD}».`);
    expect(utskrift).not.toMatch(/\n\s+at /u);
    expect(await side('saker/eksempelraadet/2026/3/')).toContain('Tittel nummer tre');
    for (const mappe of mapper()) expect(erForhaandsvisning(mappe), mappe).toBe(true);
  },
);

test('told to stop, it stops with 0', async () => {
  barn.kill('SIGTERM');
  await slutt;
  expect(barn.exitCode).toBe(0);
});

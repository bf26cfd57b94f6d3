import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { Kontroll } from '#checks/kontroll';
import { GATETID, ROT } from '../oppsett/kjoer.ts';
import { DATO, minsteArkiv, MOETE, sak } from './arkivet.ts';

vi.setConfig({ testTimeout: GATETID });

const SKRIPT = join(ROT, 'scripts/sjekk.ts');
const miljoe = (innhold: string, dato = DATO): NodeJS.ProcessEnv => ({
  ...process.env,
  SAKSGANG_INNHOLD: innhold,
  SAKSGANG_DATO: dato,
});

/** Runs the real command. */
function sjekk(innhold: string, { dato = DATO, flagg = [] as string[] } = {}) {
  const valg = { cwd: ROT, env: miljoe(innhold, dato), encoding: 'utf8' as const, maxBuffer: 1e8 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SKRIPT, ...flagg], valg);
  return { status, stdout, stderr };
}

const fikstur = (id: string): string => `tests/fixtures/regler/${id}`;

test('the content of the repository has no fault', async () => {
  const { status, stdout } = sjekk('content', { dato: '2026-11-20', flagg: ['--merknader'] });
  expect(stdout).toContain(' 0 feil,');
  expect(status).toBe(0);
  await expect(stdout).toMatchFileSnapshot(join(ROT, 'tests/expected/sjekk.txt'));
});

test('exit code 1 with faults, each at a path that opens from the terminal', () => {
  const { status, stdout } = sjekk(fikstur('syntaks'));
  expect(status).toBe(1);
  expect(stdout).toMatch(new RegExp(`^${fikstur('syntaks')}/${MOETE}/sak-1\\.md:3:9  feil  syntaks\n`));
});

test('exit code 0 with warnings only', () => {
  expect(sjekk(fikstur('hull-i-rekken')).status).toBe(0);
});

test('exit code 2 when it could not run: no folder, no date', () => {
  const uten = sjekk('finnes-ikke');
  expect(uten.status).toBe(2);
  expect(uten.stderr).toMatch(/^Kontrollen kunne ikke kjøre: Fant ikke innholdsmappen «finnes-ikke»/);
  expect(uten.stderr).toContain('SAKSGANG_INNHOLD');
  const feilDato = sjekk('content', { dato: '20.11.2026' });
  expect(feilDato.status).toBe(2);
  expect(feilDato.stderr).toContain('«20.11.2026»');
});

test('JSON says the same as the text', () => {
  const { stdout, status } = sjekk(fikstur('aar-mot-nummer'), { flagg: ['--json'] });
  const { funn, antall } = JSON.parse(stdout) as Kontroll;
  const tekst = readFileSync(join(ROT, 'tests/expected/regler/aar-mot-nummer.txt'), 'utf8');
  expect(status).toBe(1);
  expect(antall).toEqual({ filer: 4, moeter: 1, saker: 1 });
  expect(funn).toHaveLength(1);
  for (const { fil, linje, kolonne, nivaa, regel, melding, forventet = '', tiltak = '' } of funn) {
    expect(tekst).toContain(`${fil}:${linje}:${kolonne}  ${nivaa}  ${regel}\n`);
    for (const ord of [melding, forventet, tiltak]) expect(tekst).toContain(ord);
  }
});

test.each([
  [['--tull'], 'Valget «--tull» finnes ikke.'],
  [['--json', '--github'], 'Valgene «--json» og «--github» kan ikke brukes sammen.'],
  [['finnes-ikke.md'], '«finnes-ikke.md» ligger ikke i innholdsmappen'],
  [[`${fikstur('syntaks')}/finnes-ikke.md`], 'finnes ikke.'],
])('exit code 2 when it is not told what to do: %j', (flagg, ord) => {
  const { status, stdout, stderr } = sjekk(fikstur('syntaks'), { flagg });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(ord);
});

test('an option that npm took for itself is told of', () => {
  const env = { ...miljoe(fikstur('syntaks')), npm_config_rett: 'true' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SKRIPT], {
    cwd: ROT,
    env,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('npm run sjekk -- --rett');
});

test('what is only to be known is listed for the files that are asked about', () => {
  const rot = fikstur('frist-uten-dato');
  const linje = /  merknad  frist-uten-dato\n/u;
  expect(sjekk(rot).stdout).not.toMatch(linje);
  expect(sjekk(rot, { flagg: ['--merknader'] }).stdout).toMatch(linje);
  expect(sjekk(rot, { flagg: [`${rot}/moeter`] }).stdout).toMatch(linje);
});

test('--help tells what can be asked for', () => {
  const { status, stdout } = sjekk('content', { flagg: ['--help'] });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Bruk: npm run sjekk/);
});

test('the exit code is that of the files that are asked about', () => {
  const rot = fikstur('syntaks');
  expect(sjekk(rot, { flagg: [`${rot}/utvalg`] }).status).toBe(0);
  expect(sjekk(`${rot}/`, { flagg: [`${rot}/moeter`] }).status).toBe(1);
});

test('paths for code hosts begin at the root of the repository, however the content root is given', () => {
  const rot = fikstur('syntaks');
  for (const gitt of [rot, `${rot}/`, join(ROT, rot)]) {
    expect(sjekk(gitt, { flagg: ['--github'] }).stdout).toContain(`::error file=${rot}/${MOETE}/sak-1.md,`);
    expect(sjekk(gitt, { flagg: ['--gitlab'] }).stdout).toContain(`"path": "${rot}/${MOETE}/sak-1.md"`);
  }
});

/** Many faults, so that the report is far longer than what a pipe holds. */
function skrivLangRapport(): string {
  const rot = join(ROT, '.cache/test/lang-rapport');
  const feil = Array.from({ length: 5 }, (_, n) => `ukjentfelt${n}: 1\n`).join('');
  const saker = Array.from({ length: 400 }, (_, n) => [`${MOETE}/sak-${n + 1}.md`, sak(`${n + 1}/30`, feil)]);
  rmSync(rot, { recursive: true, force: true });
  for (const { sti, tekst } of minsteArkiv(Object.fromEntries(saker) as Record<string, string>)) {
    mkdirSync(dirname(join(rot, sti)), { recursive: true });
    writeFileSync(join(rot, sti), tekst);
  }
  return rot;
}

test.each([[[]], [['--json']], [['--github']], [['--gitlab']]])(
  'a reader that goes away, as head does, is no crash: %j',
  async (flagg: string[]) => {
    const rot = skrivLangRapport();
    const barn = spawn(process.execPath, [SKRIPT, ...flagg], { cwd: ROT, env: miljoe(rot) });
    barn.stdout.once('data', () => barn.stdout.destroy());
    let feil = '';
    barn.stderr.setEncoding('utf8').on('data', (bit: string) => (feil += bit));
    const [kode] = (await once(barn, 'close')) as [number];
    expect({ kode, feil }).toEqual({ kode: 1, feil: '' });
  },
);

test('a long report through a slow pipe is not cut', async () => {
  const rot = skrivLangRapport();
  const barn = spawn(process.execPath, [SKRIPT], { cwd: ROT, env: miljoe(rot) });
  await setTimeout(1500);
  let ut = '';
  for await (const bit of barn.stdout.setEncoding('utf8')) ut += bit as string;
  expect(ut.length).toBeGreaterThan(300_000);
  expect(ut.match(/ {2}feil {2}ukjent-noekkel\n/g)).toHaveLength(2000);
  expect(ut).toContain('. 2000 feil, 0 advarsler,');
  for (const flagg of ['--json', '--github', '--gitlab']) {
    const { stdout } = sjekk(rot, { flagg: [flagg] });
    const funn = flagg === '--github' ? stdout.trim().split('\n') : (JSON.parse(stdout) as Kontroll | []);
    expect('funn' in funn ? funn.funn : funn).toHaveLength(2000);
  }
});

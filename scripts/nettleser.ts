import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { pakkUtNettleser } from './nettleser-fra-npm.ts';

const NAVN = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Chromium without what phones home or needs a desktop; a container has no user to make a sandbox for. */
export const NETTLESERVALG = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What to tell a person when no browser could be had. */
export const HJELP_UTEN_NETTLESER = `Fant ingen nettleser som starter, og testene trenger en.
Installer Chromium med «sudo apt-get install chromium» (Debian, Ubuntu), eller pek på en du har:
«CHROME_BIN=/sti/til/chrome npm test».`;

/**
 * Finds a Chromium that really starts: CHROME_BIN, then PATH, then the one from npm, then Debian's package (as
 * root). Gives its path, or undefined where none can be had.
 */
export async function finnNettleser(): Promise<string | undefined> {
  const valgt = process.env.CHROME_BIN;
  for (const finn of [fraMiljoet, fraPath, pakkUtNettleser, fraDebian]) {
    for (const sti of await finn()) {
      if (await starter(sti)) {
        if (valgt && valgt !== sti)
          console.error(`CHROME_BIN=${valgt} starter ikke. Bruker ${sti} i stedet.`);
        return sti;
      }
    }
  }
  return undefined;
}

async function starter(sti: string): Promise<boolean> {
  if (!existsSync(sti)) return false;
  try {
    const nettleser = await chromium.launch({ executablePath: sti, args: NETTLESERVALG, timeout: 60_000 });
    const side = await nettleser.newPage();
    const svar: unknown = await side.evaluate('1 + 1');
    await nettleser.close();
    return svar === 2;
  } catch {
    return false;
  }
}

function fraMiljoet(): string[] {
  const valgt = process.env.CHROME_BIN;
  return valgt ? [valgt] : [];
}

function fraPath(): string[] {
  const mapper = (process.env.PATH ?? '').split(delimiter);
  return NAVN.flatMap((navn) => mapper.map((mappe) => join(mappe, navn))).filter((sti) => existsSync(sti));
}

function fraDebian(): string[] {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];

  console.log('Installerer Chromium med apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env,
    });
  } catch {
    return [];
  }
  return fraPath();
}

// Plain JavaScript on purpose: this is the one file that runs on Node 20 with nothing installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROT, 'node_modules', '.bin');
const STEMPEL = join(ROT, 'node_modules', '.saksgang-laas');
const KOMPILERT = join(ROT, 'node_modules', '.cache', 'node');
const MINSTE_NODE = [24, 8];
const PAA_WINDOWS = process.platform === 'win32';

/** The version number of `node` at that path as [major, minor], or undefined when it does not start. */
function nodeversjon(sti) {
  const { stdout, status } = spawnSync(sti, ['--version'], { encoding: 'utf8' });
  const treff = status === 0 && /^v(\d+)\.(\d+)/.exec(stdout);
  return treff ? [Number(treff[1]), Number(treff[2])] : undefined;
}

/** True when the version is one the project runs on. */
function erNyNok(versjon) {
  const [stor, liten] = MINSTE_NODE;
  return versjon !== undefined && (versjon[0] > stor || (versjon[0] === stor && versjon[1] >= liten));
}

/** The Node to run scripts with: the pinned one, else the one running now, else undefined. */
function finnNode() {
  const fastsatt = join(BIN, PAA_WINDOWS ? 'node.exe' : 'node');
  return [fastsatt, process.execPath].find((sti) => existsSync(sti) && erNyNok(nodeversjon(sti)));
}

/** Runs `npm ci` when the lock file differs from the one last installed. Returns false when it fails. */
function installer() {
  const laas = createHash('sha256')
    .update(readFileSync(join(ROT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8') === laas) return true;

  console.log('Installerer det som mangler. Det skjer bare første gang og når pakkene er endret.');
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const [kommando, ...foran] = npm ? [node, npm] : ['npm'];
  const utfoert = spawnSync(kommando, [...foran, 'ci'], {
    cwd: ROT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !npm && PAA_WINDOWS,
  });
  if (utfoert.status !== 0) {
    console.error('Installasjonen stoppet. Prøv igjen, eller kjør «npm ci» for å se hva som er galt.');
    return false;
  }
  writeFileSync(STEMPEL, laas);
  return true;
}

/** Runs the script with that Node, and ends as it ends: same exit code, same signal. */
function kjoer(node, skript, argumenter) {
  const barn = spawn(node, [join(ROT, 'scripts', `${skript}.ts`), ...argumenter], {
    cwd: ROT,
    stdio: 'inherit',
    // Node keeps what it has compiled, and every command starts in half the time.
    env: { NODE_COMPILE_CACHE: KOMPILERT, ...process.env, PATH: [BIN, process.env.PATH].join(delimiter) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal has already sent Ctrl-C to the child too.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) barn.kill(signal);
    });
  }
  barn.on('error', (feil) => {
    console.error(`Kunne ikke starte ${skript}: ${feil.message}`);
    process.exit(1);
  });
  barn.on('exit', (kode, signal) => process.exit(kode ?? 128 + constants.signals[signal]));
}

const [skript, ...argumenter] = process.argv.slice(2);
const faarFastsattNode = process.platform === 'linux' && process.arch === 'x64';

if (skript === undefined) {
  console.error('Bruk: node scripts/klargjoer.mjs <skript> [argumenter]');
  process.exit(2);
}
if ((faarFastsattNode || finnNode()) && !installer()) process.exit(1);

const node = finnNode();
if (node === undefined) {
  console.error(
    `Saksgang trenger Node ${MINSTE_NODE.join('.')} eller nyere, og denne maskinen har ${process.version}.\n` +
      'Hent Node 24 fra https://nodejs.org og kjør kommandoen på nytt.',
  );
  process.exit(2);
}
kjoer(node, skript, argumenter);

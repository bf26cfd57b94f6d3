import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAPPE = join(import.meta.dirname, '..', '.cache', 'nettleser');
const STARTSKRIPT = join(MAPPE, 'start');
const VERSJON = join(MAPPE, 'versjon');
// The libraries and fonts that bare machines lack lie beside the browser in the package.
const ARKIVER = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];
const SKRIFTER = `<?xml version="1.0"?>
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;
const START = `#!/bin/sh
her=\${0%/*}
export LD_LIBRARY_PATH="$her/al2023/lib"
export FONTCONFIG_FILE="$her/fonts.conf"
exec "$her/chromium" "$@"
`;

/**
 * Unpacks the Chromium that npm installed (linux-x64 only) to `.cache/nettleser`, once per version. Gives the path
 * of a script that starts it with the libraries and fonts it carries, or nothing where it cannot run.
 */
export async function pakkUtNettleser(): Promise<string[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];

  const pakke = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const versjon = readFileSync(join(pakke, 'package.json'), 'utf8');
  if (!existsSync(VERSJON) || readFileSync(VERSJON, 'utf8') !== versjon) {
    console.log('Pakker ut nettleseren som testene bruker …');
    await pakkUt(join(pakke, 'bin'));
    writeFileSync(VERSJON, versjon);
  }
  return [STARTSKRIPT];
}

async function pakkUt(arkivmappe: string): Promise<void> {
  rmSync(MAPPE, { recursive: true, force: true });
  mkdirSync(MAPPE, { recursive: true });

  const { inflate } = await import('@sparticuz/chromium');
  const tmp = process.env.TMPDIR;
  // The package unpacks to the temporary folder, where another project's version may lie.
  process.env.TMPDIR = MAPPE;
  try {
    await Promise.all(ARKIVER.map((arkiv) => inflate(join(arkivmappe, arkiv))));
  } finally {
    if (tmp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = tmp;
  }

  writeFileSync(join(MAPPE, 'fonts.conf'), SKRIFTER);
  writeFileSync(STARTSKRIPT, START, { mode: 0o755 });
}

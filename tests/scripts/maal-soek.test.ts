import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { GATETID, ROT } from '../oppsett/kjoer.ts';

vi.setConfig({ testTimeout: GATETID });

/** Runs the real command. */
function kjoerSkript(skript: string, ...valg: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROT, 'scripts', skript), ...valg], {
    cwd: ROT,
    encoding: 'utf8',
  });
  return { status, stdout, linjer: stderr.trimEnd().split('\n') };
}

const maalSoek = (...valg: string[]) => kjoerSkript('maal-soek.ts', ...valg);

test.each(['--help', '--hjelp'])('%s prints what every corpus and option is', (valg) => {
  const { status, stdout } = maalSoek(valg);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Bruk: npm run maal:soek -- \[a b c\]/);
  for (const navn of ['a', 'b', 'c', '--kilder', '--sporringer', '--json', '--bom', '--behold'])
    expect(stdout).toMatch(new RegExp(`^  ${navn}\\s.*\\S`, 'm'));
});

test.each([
  [['--ukjent'], 'Valget «--ukjent» finnes ikke.'],
  [['a', '--json'], 'Valget «--json» trenger en verdi.'],
  [['a', '--json', '--bom'], 'Valget «--json» trenger en verdi.'],
  [['a', '--bom=ja'], 'Valget «--bom» skal ikke ha en verdi.'],
  [['d'], '«d» er ikke a, b eller c.'],
  [['b'], 'Måling b trenger mappen med de trykte dokumentene: --kilder mappe.'],
])('%j: what is wrong, then the usage', (valg, melding) => {
  const { status, stdout, linjer } = maalSoek(...valg);
  expect({ status, stdout, foerste: linjer[0] }).toEqual({ status: 2, stdout: '', foerste: melding });
  expect(linjer[2]).toMatch(/^Bruk: /);
});

test.each([
  [['b', '--kilder', 'borte'], 'Fant ikke mappen «borte», som --kilder sier.'],
  [['b', '--kilder', 'docs'], 'Mappen «docs», som --kilder sier, har ingen trykte dokumenter (.txt).'],
  [['a', '--sporringer', 'borte.json'], 'Fant ikke filen «borte.json» med spørringer (--sporringer).'],
  [
    ['a', '--sporringer', 'README.md'],
    'Filen «README.md» er ikke en fil med spørringer, slik tests/search/sporringer.json er.',
  ],
  [
    ['a', '--sporringer', 'package.json'],
    'Filen «package.json» er ikke en fil med spørringer, slik tests/search/sporringer.json er.',
  ],
])('%j: one line', (valg, melding) => {
  const { status, stdout, linjer } = maalSoek(...valg);
  expect({ status, stdout, linjer }).toEqual({ status: 2, stdout: '', linjer: [melding] });
});

test('npm run maal says what is wrong in the same way', () => {
  const { status, linjer } = kjoerSkript('maal.ts', '--json');
  expect({ status, linjer: linjer.length }).toEqual({ status: 2, linjer: 3 });
  expect(linjer[0]).toBe('Valget «--json» trenger en verdi.');
});

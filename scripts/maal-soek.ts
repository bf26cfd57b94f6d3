import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KORPUS } from './maalsoek/korpus.ts';
import { type Korpusmaaling, maalKorpus } from './maalsoek/maal-korpus.ts';
import { lesSporringer } from './maalsoek/sporringer.ts';
import { somBom, somRapport } from './maalsoek/tabell.ts';

const BRUK =
  'Bruk: npm run maal:soek -- [a b c] [--kilder mappe] [--sporringer fil] [--json fil] [--bom] [--behold mappe] [--uten-nettleser]';

// A benchmark, not a test: no result is right or wrong.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** The printed documents; b needs them. */
    kilder: { type: 'string' },
    sporringer: { type: 'string', default: 'tests/search/sporringer.json' },
    json: { type: 'string', default: '.cache/maal-soek.json' },
    /** Prints what was missed in the half that rules may be tuned on. */
    bom: { type: 'boolean', default: false },
    /** Keeps the built pages in this folder, and uses those that lie there. */
    behold: { type: 'string' },
    'uten-nettleser': { type: 'boolean', default: false },
  },
});
const valgte = KORPUS.filter((navn) => positionals.length === 0 || positionals.includes(navn));
if (positionals.some((navn) => !valgte.some((valgt) => valgt === navn))) {
  console.error(BRUK);
  process.exit(2);
}
if (valgte.includes('b') && values.kilder === undefined) {
  console.error(`Måling b trenger mappen med de trykte dokumentene: --kilder mappe.\n${BRUK}`);
  process.exit(2);
}

const rot = resolve(values.behold ?? mkdtempSync(join(tmpdir(), 'saksgang-maal-soek-')));
const maalinger: Korpusmaaling[] = [];
try {
  const sporringer = lesSporringer(readFileSync(values.sporringer, 'utf8'));
  for (const navn of valgte) {
    const maaling = await maalKorpus(navn, {
      rot,
      kilder: values.kilder,
      sporringer,
      nettleser: !values['uten-nettleser'],
      fortell: (hva) => console.error(hva),
    });
    maalinger.push(maaling);
    console.log(`\n${somRapport(maaling)}`);
    if (values.bom) console.log(`\n${somBom(maaling)}`);
  }
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify({ maalinger }, undefined, 2)}\n`);
  console.log(`\nTallene for hvert søk ligger i ${values.json}.`);
} catch (grunn) {
  console.error(grunn instanceof Error ? grunn.message : String(grunn));
  process.exitCode = 1;
} finally {
  if (values.behold === undefined) rmSync(rot, { recursive: true, force: true });
}

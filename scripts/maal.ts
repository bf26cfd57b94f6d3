import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { lesArgumenter } from './argumenter.ts';
import { feilTekst } from './feiltekst.ts';
import { maalArkiv, type Maaling } from './maal/ett-arkiv.ts';
import { somTabell } from './maal/tabell.ts';

const BRUK = 'Bruk: npm run maal -- [antall saker, fra 1 til 20000 …] [--json fil]';

// A benchmark, not a test: no result is right or wrong.
const { positionals, values } = lesValg();
const stoerrelser = (positionals.length > 0 ? positionals : ['100', '1000', '10000']).map(Number);

if (process.platform !== 'linux') {
  console.error('Målingen leser prosessortid og minne fra /proc, og det finnes bare på Linux.');
  process.exit(2);
}
if (!stoerrelser.every((n) => Number.isInteger(n) && n > 0 && n <= 20_000)) {
  console.error(BRUK);
  process.exit(2);
}

const maalinger: Maaling[] = [];
try {
  for (const saker of stoerrelser) maalinger.push(await maalArkiv(saker, (hva) => console.error(hva)));
} catch (grunn) {
  console.error(feilTekst(grunn));
  process.exit(1);
}

const [prosessor] = cpus();
const maskin = {
  prosessor: prosessor?.model,
  kjerner: cpus().length,
  minne: totalmem(),
  node: process.version,
};
mkdirSync(dirname(values.json), { recursive: true });
writeFileSync(values.json, `${JSON.stringify({ maskin, maalinger }, undefined, 2)}\n`);
console.log(somTabell(maalinger));
console.log(`\n${maskin.kjerner} kjerner, Node ${maskin.node}. Tallene ligger i ${values.json}.`);

function lesValg() {
  try {
    return lesArgumenter({ json: { type: 'string', default: '.cache/maal.json' } }, BRUK);
  } catch (grunn) {
    console.error(feilTekst(grunn));
    process.exit(2);
  }
}

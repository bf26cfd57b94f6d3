import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { feilTekst } from './feiltekst.ts';
import { type Korpusmaaling, maalKorpus } from './maalsoek/maal-korpus.ts';
import { somBom, somRapport } from './maalsoek/tabell.ts';
import { lesValg, type Maalvalg } from './maalsoek/valg.ts';

/** Measures each chosen corpus, and prints it at once: the next may take long. */
async function maal({ valgte, json, bom, behold, ...valg }: Maalvalg): Promise<void> {
  const rot = resolve(behold ?? mkdtempSync(join(tmpdir(), 'saksgang-maal-soek-')));
  const maalinger: Korpusmaaling[] = [];
  try {
    for (const navn of valgte) {
      const maaling = await maalKorpus(navn, {
        rot,
        ...valg,
        fortell: (hva) => {
          console.error(hva);
        },
      });
      maalinger.push(maaling);
      console.log(`\n${somRapport(maaling)}`);
      if (bom) console.log(`\n${somBom(maaling)}`);
    }
    mkdirSync(dirname(json), { recursive: true });
    writeFileSync(json, `${JSON.stringify({ maalinger }, undefined, 2)}\n`);
    console.log(`\nTallene for hvert søk ligger i ${json}.`);
  } finally {
    if (behold === undefined) rmSync(rot, { recursive: true, force: true });
  }
}

// A benchmark, not a test: a goal that is not met is no fault. Exit codes: 0 measured, 1 stopped, 2 could not begin.
let valg: Maalvalg | undefined;
try {
  valg = lesValg();
} catch (grunn) {
  console.error(feilTekst(grunn));
  process.exitCode = 2;
}
if (valg) {
  try {
    await maal(valg);
  } catch (grunn) {
    console.error(feilTekst(grunn));
    process.exitCode = 1;
  }
}

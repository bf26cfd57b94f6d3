import { execFile } from 'node:child_process';
import { antall } from '#ordform';
import { lesArgumenter } from './argumenter.ts';
import { feilTekst } from './feiltekst.ts';
import { lesRevisjon, lesSignaturer, type Revisjonsdom } from './revisjonssvar.ts';
import { skrivAlt } from './utskrift.ts';

const BRUK = `Bruk: npm run revisjon
Spør pakkeregisteret om kjente svakheter i pakkene, og om hver pakke er signert av registeret.`;

/** What npm printed; it ends with an error both for findings and for silence, and the text tells them apart. */
function npm(...argumenter: string[]): Promise<string> {
  return new Promise((ferdig) => {
    execFile(
      'npm',
      [...argumenter, '--fetch-retries=0'],
      { maxBuffer: 64_000_000, shell: process.platform === 'win32' },
      (_, ut) => {
        ferdig(ut);
      },
    );
  });
}

function fortell(hva: string, dom: Revisjonsdom): void {
  if (dom.svarte) {
    const tall = dom.funn.length === 0 ? 'ingen funn' : antall(dom.funn.length, 'funn', 'funn');
    skrivAlt([`${hva}: ${tall}.`, ...dom.funn.map((funn) => `  ${funn}`), ''].join('\n'));
  } else skrivAlt(`${hva}: IKKE UNDERSØKT. Pakkeregisteret svarte ikke på dette. ${dom.grunn}\n`);
}

// Exit codes: 0 nothing found, 1 something found, 2 the registry did not answer or the command could not run.
try {
  lesArgumenter({}, BRUK);
  const svakheter = lesRevisjon(await npm('audit', '--json'));
  fortell('Kjente svakheter', svakheter);
  const signaturer = lesSignaturer(await npm('audit', 'signatures', '--json'));
  fortell('Signaturer', signaturer);
  const dommer = [svakheter, signaturer];
  if (dommer.some((dom) => dom.svarte && dom.funn.length > 0)) process.exitCode = 1;
  else if (dommer.some((dom) => !dom.svarte)) process.exitCode = 2;
} catch (grunn) {
  console.error(feilTekst(grunn));
  process.exitCode = 2;
}

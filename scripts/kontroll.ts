import { resolve } from 'node:path';
import { antall as talt } from '#ordform';
import { lesArgumenter } from './argumenter.ts';
import { lesByggevalg } from './byggevalg.ts';
import { feilTekst } from './feiltekst.ts';
import { type Avvikslag, sammenlignTre } from './treavvik.ts';
import { skrivAlt } from './utskrift.ts';

const BRUK = `Bruk: npm run kontroll [mappe] [-- --json]
Kontrollerer at et publisert nettsted er helt: hver fil leses og sammenlignes med SHA256SUMS.
  mappe   mappen nettstedet ligger i; ellers den som «npm run bygg» bygger til
  --json  for programmer`;

const ORD: Readonly<Record<Avvikslag, string>> = {
  mangler: 'mangler: står i SHA256SUMS, men finnes ikke',
  endret: 'endret: innholdet er ikke det som ble bygget',
  ekstra: 'ekstra: finnes, men står ikke i SHA256SUMS',
  'tom-mappe': 'ekstra: en tom mappe, som aldri blir bygget',
  'ikke-fil': 'ikke en fil: en lenke eller noe annet som aldri blir bygget',
};

/** How many findings are printed; a folder of its own has thousands. */
const VISTE = 50;

/** A name on one line, whatever characters it has. */
const synlig = (fil: string): string => fil.replaceAll(/[\p{Cc}\p{Cf}]/gu, encodeURIComponent);

// Exit codes: 0 whole, 1 something differs, 2 could not run.
try {
  const { values, positionals } = lesArgumenter({ json: { type: 'boolean' } }, BRUK);
  if (positionals.length > 1) throw new Error(`Oppgi én mappe.\n\n${BRUK}`);
  const mappe = resolve(positionals[0] ?? lesByggevalg().ut);
  const { antall, avvik } = sammenlignTre(mappe);
  if (values.json) skrivAlt(`${JSON.stringify({ mappe, antall, avvik }, null, 2)}\n`);
  else {
    const filer = talt(antall, 'fil', 'filer');
    const resten = avvik.length - VISTE;
    skrivAlt(
      [
        ...avvik.slice(0, VISTE).map(({ fil, slag }) => `${synlig(fil)}  ${ORD[slag]}`),
        ...(resten > 0 ? [`… og ${resten} til. Se alle med: npm run -s kontroll -- --json`] : []),
        avvik.length === 0
          ? `Nettstedet er helt: ${filer} i ${mappe} er kontrollert.`
          : `Nettstedet i ${mappe} er ikke helt: ${talt(avvik.length, 'avvik', 'avvik')} fra SHA256SUMS, som har ${filer}.`,
        '',
      ].join('\n'),
    );
  }
  process.exitCode = avvik.length === 0 ? 0 : 1;
} catch (grunn) {
  console.error(`Kontrollen kunne ikke kjøre: ${feilTekst(grunn)}`);
  process.exitCode = 2;
}

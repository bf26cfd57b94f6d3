import { readdirSync, readFileSync, statSync } from 'node:fs';
import { lesArgumenter } from '../argumenter.ts';
import { KORPUS, type Korpusnavn } from './korpus.ts';
import { lesSporringer, type Sporring } from './sporringer.ts';

const BRUK = `Bruk: npm run maal:soek -- [a b c] [valg]
Måler hvor godt søket er og hva det koster, ved siden av Pagefind alene og MiniSearch. Uten bokstaver måles alle tre.
  a                 sidene som bygges av content/
  b                 de samme med den trykte teksten, blant 400 oppdiktede saker; trenger --kilder
  c                 sidene av content/ blant 10 000 oppdiktede saker
  --kilder mappe    der de trykte dokumentene ligger
  --sporringer fil  søk med fasit; ellers tests/search/sporringer.json
  --json fil        der tallene for hvert søk skrives; ellers .cache/maal-soek.json
  --bom             vis søkene som ikke fikk det rette først, bare fra justeringshalvdelen
  --behold mappe    ta vare på de bygde sidene her, og bruk dem som ligger her
  --uten-nettleser  mål bare i Node: ingen byte og ingen tall fra nettleseren`;

const VALG = {
  kilder: { type: 'string' },
  sporringer: { type: 'string', default: 'tests/search/sporringer.json' },
  json: { type: 'string', default: '.cache/maal-soek.json' },
  bom: { type: 'boolean', default: false },
  behold: { type: 'string' },
  'uten-nettleser': { type: 'boolean', default: false },
} as const;

/** What is to be measured. */
export interface Maalvalg {
  valgte: Korpusnavn[];
  /** The folder of the printed documents; there when b is chosen. */
  kilder: string | undefined;
  sporringer: Sporring[];
  /** File for the figures of every query. */
  json: string;
  bom: boolean;
  behold: string | undefined;
  nettleser: boolean;
}

/**
 * Reads the arguments of the process.
 * @throws what is wrong with them, or with what they point at
 */
export function lesValg(): Maalvalg {
  const { positionals, values } = lesArgumenter(VALG, BRUK);
  const ukjent = positionals.find((navn) => !KORPUS.some((kjent) => kjent === navn));
  if (ukjent !== undefined) throw new Error(`«${ukjent}» er ikke a, b eller c.\n\n${BRUK}`);
  const valgte = KORPUS.filter((navn) => positionals.length === 0 || positionals.includes(navn));
  if (valgte.includes('b')) proevKilder(values.kilder);
  return {
    valgte,
    kilder: values.kilder,
    sporringer: hentSporringer(values.sporringer),
    json: values.json,
    bom: values.bom,
    behold: values.behold,
    nettleser: !values['uten-nettleser'],
  };
}

function proevKilder(mappe: string | undefined): void {
  if (mappe === undefined)
    throw new Error(`Måling b trenger mappen med de trykte dokumentene: --kilder mappe.\n\n${BRUK}`);
  if (!statSync(mappe, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`Fant ikke mappen «${mappe}», som --kilder sier.`);
  if (!readdirSync(mappe).some((fil) => fil.endsWith('.txt')))
    throw new Error(`Mappen «${mappe}», som --kilder sier, har ingen trykte dokumenter (.txt).`);
}

function hentSporringer(fil: string): Sporring[] {
  if (!statSync(fil, { throwIfNoEntry: false })?.isFile())
    throw new Error(`Fant ikke filen «${fil}» med spørringer (--sporringer).`);
  try {
    return lesSporringer(readFileSync(fil, 'utf8'));
  } catch (grunn) {
    throw new Error(`Filen «${fil}» er ikke en fil med spørringer, slik tests/search/sporringer.json er.`, {
      cause: grunn,
    });
  }
}

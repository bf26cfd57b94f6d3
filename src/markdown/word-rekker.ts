import type { AlleFiler } from './fil.ts';
import { kroppslinjer } from './kroppslinjer.ts';
import type { Spenn } from './spenn.ts';

/** Bullets as Word has them, also those of its own fonts (U+F0B7, U+F0A7), with the space after them. */
const KULE = /^ {0,3}(?:[•·▪◦‣●\uF0B7\uF0A7]|[o–—](?=\t))[ \t\u00A0]*(?=\S)/u;
/** «1.», «2)», «a)» with a tab after: Word's own numbering. With one more tab it is a row of a table. */
const NUMMER = /^ {0,3}(?:(\d{1,3}[.)])|([A-Za-z][.)]))\t[ \t\u00A0]*(?=[^\s][^\t]*$)/u;
/** Cells with a tab between them. */
function erRad(linje: string): boolean {
  const [foerste = '', neste = ''] = linje.split(/\t+/u, 2);
  return foerste.trim() !== '' && neste.trim() !== '';
}

type Form = 'liste' | 'tabell';

function formAv(linje: string): Form | undefined {
  if (KULE.test(linje) || NUMMER.test(linje)) return 'liste';
  return erRad(linje) ? 'tabell' : undefined;
}

/** One line of a list or a table: all of it, and where in the file it begins. */
export interface Wordlinje {
  tekst: string;
  fra: number;
  /** Its bullet or number with the space around it. */
  kule: string;
  /** What that is in Markdown. */
  punkt: string;
}

/** A lettered list is one of bullets, see `bokstavlister.ts`. */
function merketI(linje: string): Pick<Wordlinje, 'kule' | 'punkt'> {
  const [kule, nummer, bokstav] = NUMMER.exec(linje) ?? [];
  if (kule === undefined) return { kule: KULE.exec(linje)?.[0] ?? '', punkt: '- ' };
  return { kule, punkt: nummer ? `${nummer} ` : `- ${bokstav ?? ''} ` };
}

/** Lines that stand together. */
export interface Wordrekke {
  form: Form;
  linjer: Wordlinje[];
}

/**
 * Finds lists and tables that a word processor has made, in the body of a file: text with bullets, numbers and tabs. One
 * line with a tab is a line with a tab.
 */
export function wordrekkerI(fil: Pick<AlleFiler, 'tekst' | 'kropp'>): Wordrekke[] {
  if (!/[•·▪◦‣●\uF0B7\uF0A7\t]/u.test(fil.tekst)) return [];
  const rekker: Wordrekke[] = [];
  let [forrige, tom]: [Form | undefined, boolean] = [undefined, false];
  for (const { tekst: linje, fra, iKode } of kroppslinjer(fil)) {
    const form = iKode ? undefined : formAv(linje);
    if (form !== undefined) {
      if (form !== forrige) rekker.push({ form, linjer: [] });
      rekker.at(-1)?.linjer.push({ tekst: linje, fra, ...merketI(linje) });
      [forrige, tom] = [form, false];
    } else if (linje.trim() === '') tom = true;
    // The next point of a list may come after an empty line, or after a line that goes on from the one before.
    if (
      form === undefined &&
      (forrige !== 'liste' || iKode || (tom && linje.trim() !== '') || /^#/u.test(linje))
    )
      forrige = undefined;
  }
  return rekker.filter(({ form, linjer }) => form === 'liste' || linjer.length > 1);
}

/** Where the bullets of such lists stand in the file. */
export const wordkulerI = (fil: Pick<AlleFiler, 'tekst' | 'kropp'>): Spenn[] =>
  wordrekkerI(fil).flatMap(({ linjer }) =>
    linjer.flatMap(({ fra, kule }): Spenn[] => (kule ? [[fra, fra + kule.length]] : [])),
  );

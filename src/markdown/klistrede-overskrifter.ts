import type { AlleFiler } from './fil.ts';
import { kroppslinjer } from './kroppslinjer.ts';
import { KJENTE_OVERSKRIFTER } from './overskrifter.ts';

/** A line that was meant as a heading: its signs #, the hard spaces after them, and its words. */
export interface KlistretOverskrift {
  tegn: string;
  harde: string;
  tittel: string;
  linje: number;
  kolonne: number;
  /** Offset in the file of the first sign. */
  fra: number;
}

const NOEN = /^ {0,3}#+[^#\n\t ]/mu;
const EN = /^( {0,3})(#{1,6})(\u00A0*)([^\s#].*)$/u;
const KJENTE = new Set(KJENTE_OVERSKRIFTER);

/**
 * Finds headings without the space after #. Markdown takes «##Vedtak» for text in the section before, and a hard space is
 * none. https://spec.commonmark.org/0.31.2/#atx-headings One # alone may begin words of another kind («#3»), so there
 * the words must be those of a fixed heading.
 */
export function klistredeOverskrifter(fil: Pick<AlleFiler, 'tekst' | 'kropp'>): KlistretOverskrift[] {
  if (!NOEN.test(fil.tekst)) return [];
  return kroppslinjer(fil).flatMap(({ tekst: skrevet, linje, fra, iKode }) => {
    const [, innrykk = '', tegn = '', harde = '', ord = ''] = (!iKode && EN.exec(skrevet)) || [];
    const tittel = ord.trim();
    if (tegn === '' || (tegn === '#' && !KJENTE.has(tittel.toLowerCase()))) return [];
    return [{ tegn, harde, tittel, linje, kolonne: innrykk.length + 1, fra: fra + innrykk.length }];
  });
}

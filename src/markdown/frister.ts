import { MAANEDER } from '#schema/kalender';
import { finnDatoer, isoDato } from './datoer.ts';

/** A deadline in words that was not read as a date. */
export interface Ordfrist {
  /** The words, as in the plain text: «frist 1. juni 2025», «innen juni». */
  skrevet: string;
  /** The same as an ISO day, when the words are a whole date. */
  iso?: string;
  /** The words stand alone in their brackets, «(frist 1. juni 2025)», so that only they need to be changed. */
  iParentes: boolean;
}

const MAANED = `(?:${MAANEDER.join('|')})`;
const DEL = '(?:(?:utgangen|slutten|midten|begynnelsen|løpet) av )?';
const TALL = '\\d[\\d./-]*\\d|\\d';
const NAAR = `${DEL}(?:(?:${TALL})(?:\\.? ?${MAANED}(?: \\d{4})?)?|${MAANED}(?: \\d{4})?|(?:våren|sommeren|høsten|vinteren|året|måneden|uke \\d+|neste møte|\\d\\. (?:kvartal|tertial))(?: \\d{4})?)`;
const I_PARENTES = /\(frist:? +([^()]+)\)/iu;
const I_ORD = new RegExp(
  `(?<![\\p{L}])(?:frist(?:en)?(?: er)?:? (?:innen )?|innen )${NAAR}(?![\\p{L}])`,
  'iu',
);

/** The deadline that an action point gives in words. @param tekst the point as plain text, without a deadline that was read */
export function ordfristI(tekst: string): Ordfrist | undefined {
  const parentes = I_PARENTES.exec(tekst);
  const skrevet = parentes ? parentes[0].slice(1, -1) : I_ORD.exec(tekst)?.[0];
  if (!skrevet) return undefined;
  const [dato, ...flere] = finnDatoer(skrevet);
  const iso = dato && flere.length === 0 ? isoDato(dato.skrevet) : undefined;
  const helt = parentes?.[1]?.trim() === dato?.skrevet;
  return { skrevet, iParentes: parentes !== null && helt, ...(iso ? { iso } : {}) };
}

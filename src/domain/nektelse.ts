/** Any form of a verb that approves, as whole words; «slutter seg ikke til» is cut before its «ikke». */
const GODTAR =
  '(?:godkjenn(?:e|es|er|ast|ar)?|godkjen(?:t|te|d|de)|anbefal(?:e|es|er|te|t|ar|ast)|vedt(?:a|as|ar|ok|att|ek|eke|akast)|' +
  'støtt(?:e|es|er|et|a|ar|ast)|(?:til)?rå(?:r|dde|dd|s)?|tilslutt(?:e|es|er|et|a|ar)|tiltre(?:r|s)?|tiltrådte|' +
  'slutt(?:e|er|et|a|ar) seg|stil(?:le|ler|te|t) seg|sin tilslutning)';
const IKKE = '(?:ik(?:ke|kje)|verken|hverken)(?! (?:bare|minst|berre)(?!\\p{L}))';
/** A word that does not start another clause. */
const ORD = ' (?!(?:og|men|at|som|om|samt|fordi|hvis|dersom|når|før|for) )[^\\s.,;:!?()]+';
const moenster = (kjerne: string, flagg: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${kjerne})(?!\\p{L})`, flagg);

const NEKTET = moenster(`${IKKE}(?:${ORD}){0,3} ${GODTAR}|${GODTAR}(?:${ORD})? ${IKKE}`, 'giu');
/** «Rådet mener ikke at planen kan godkjennes»: nobody can tell by rule. */
const I_TVIL = moenster(`${IKKE}[^.!?]+ ${GODTAR}|${GODTAR}(?:${ORD}){2,3} ${IKKE}`, 'iu');
const GODTATT = moenster(GODTAR, 'iu');

/** What a text refuses to approve. */
export interface Nektelse {
  /** Where the first refusal stands; -1 when there is none. */
  plass: number;
  /** Something is approved too, or a «ikke» stands where it may or may not mean the approval. */
  tvil: boolean;
  /** The text with every refusal blanked out, every other word where it was. */
  resten: string;
}

/** @param tekst a decision as plain text */
export function nektelserI(tekst: string): Nektelse {
  const flat = tekst.replace(/[^\S\n]/g, ' ').replaceAll('\n', '.');
  const plass = flat.search(NEKTET);
  const resten = flat.replace(NEKTET, (ord) => '.'.repeat(ord.length));
  return { plass, tvil: I_TVIL.test(resten) || (plass >= 0 && GODTATT.test(resten)), resten };
}

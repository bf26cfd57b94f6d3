import { finnDatoer, isoDato } from './datoer.ts';
import type { Ordtvil } from './seksjonsdel.ts';
import { paaEnLinje } from './setninger.ts';

const REFERAT = String.raw`(?:møte)?(?:referat|protokoll)(?:et|en)?|møtebok(?:en|a)?`;
const NAVN = String.raw`(?:(?:utkast til|endelig|foreløpig|godkjent|signert) )?(?:${REFERAT}|votering(?:en|a|er|sliste)?|(?:(?:rådets|utvalgets|styrets|møtets) )?vedtak(?:et|ene)?)`;
const HER = String.raw`(?:(?:dette|dagens) )?(?:møtet?|rådet|utvalget|styret|rådsmøtet?|styremøtet?|saken)`;

const referatnavn = new RegExp(String.raw`^(?:${NAVN})(?: (?:fra|frå|i|av) ${HER})?$`, 'iu');
const begynnerSomNavn = new RegExp(
  String.raw`^(?:(?:utkast til|endelig|foreløpig|godkjent|signert) )?(?:${REFERAT}) (?:fra|frå)(?!\p{L})`,
  'iu',
);
/** The minutes of the last meeting are sent with the notice of the next. */
const FORRIGE = /(?:forrige|førre|siste) møte/iu;

/**
 * Whether the title of an attachment is that of the minutes: «Utkast til referat», «Votering», «Protokoll fra møtet
 * 1. februar 2030». Titles that only hold such a word are not: «Protokoll for utveksling av meldinger».
 * @param dag the meeting's, `ÅÅÅÅ-MM-DD`: minutes of another day are of another meeting
 * @param erReferat the author calls it minutes
 */
export function tvilITittel(tittel: string, dag: string, erReferat: boolean): Ordtvil | undefined {
  const navn = paaEnLinje(tittel.normalize('NFC')).trim();
  const datoer = finnDatoer(navn);
  if (FORRIGE.test(navn)) return undefined;
  if (erReferat) return 'ord';
  if (datoer.some(({ skrevet }) => (isoDato(skrevet) ?? dag) !== dag)) return undefined;
  const uten = datoer.reduce((rest, { skrevet }) => rest.replace(skrevet, ''), navn);
  if (referatnavn.test(paaEnLinje(uten.replace(/ den $/u, '')).trim())) return 'ord';
  return begynnerSomNavn.test(navn) ? 'kanskje' : undefined;
}

import { delSetninger, paaEnLinje } from './setninger.ts';

/** Those who meet, and nobody else: «Eksempelrådet», «utvalget», «medlemmene». */
const HVEM = String.raw`(?:vi|møtet|medlemm(?:ene|ane|a)|\p{L}*(?:råd|utvalg|utval|styre|forum|nemnd)(?:et|t|a)?)`;
const ORD = String.raw`(?:\p{L}+ ){0,3}?`;
const BLE = String.raw`(?:ble|blei|vart)`;

const FORTID = [
  String.raw`${HVEM} ${ORD}(?:vedtok|besluttet|beslutta|bestemte|fattet|fatta|sluttet seg|slutta seg|gav? (?:sin )?tilslutning|tok (?:\p{L}+ ){1,3}til (?:orientering|etterretning|vitande)|anbefalte|tilrådde|konkluderte|godkjente|støttet|støtta|(?:${BLE}|var) (?:samde?|enige?))`,
  String.raw`(?:det|dette|følgende|følgjande) ${BLE} ${ORD}(?:vedtatt|vedteke|bestemt|besluttet|beslutta|konkludert|enige?(?:het)?|semje)`,
  String.raw`(?:saken|saka|forslaget|framlegget) ${BLE} ${ORD}(?:vedtatt|vedteke|godkjent|nedstemt)`,
  String.raw`(?:enstemmig|samrøystes|einstemmig) (?:vedtatt|vedteke|godkjent|tilslutning)`,
  String.raw`vedtak(?:et)? (?:i (?:saken|saka)|lyder|lød|${BLE} (?:som følger|slik|at|enstemmig))`,
  String.raw`referatet (?:viser|sier|slår fast)`,
];
/** A proposal is written so too, but no heading of one. */
const NAATID = String.raw`${HVEM} (?:anbefal(?:er|ar)|tilrår|støtt(?:er|ar)|vedtar|vedtek|beslutter|konkluderer)`;
const RESULTAT = String.raw`(?:enighet(?:en)?|semje) i (?:møtet|${HVEM})|møtets |resultat(?:et)? av (?:møte|behandling)|konklusjon(?:en|er)?$`;

const setningsstart = new RegExp(String.raw`^(?:${FORTID.join('|')})(?!\p{L})`, 'iu');
const overskrift = new RegExp(String.raw`^(?:${NAATID}(?!\p{L})|${RESULTAT})`, 'iu');

/** What was decided before this meeting says when, or in which sak: «i sak 2/26», «i mai 2025», «i fjor». */
const FOER =
  /(?<!\p{L})(?:i|fra|frå|den|sak|saken|saka|møte|møtet|vedtak) (?:\p{L}+ ){0,2}?\d|i fjor|i forbindelse|tidligere|tidlegare|forrige|førre|sist/iu;

/**
 * The words by which a paragraph begins to tell what this meeting came to: «Rådet vedtok», «Det ble bestemt». What
 * tells of an earlier meeting does not, nor a proposal.
 * @param avsnitt text of a paragraph or a field
 */
export function begynnerSomReferat(avsnitt: string): string | undefined {
  const tekst = paaEnLinje(avsnitt.normalize('NFC')).trim();
  const [funnet] = setningsstart.exec(tekst) ?? [];
  if (funnet === undefined) return undefined;
  const { til } = delSetninger(tekst)[0] ?? { til: tekst.length };
  return FOER.test(tekst.slice(0, til)) ? undefined : funnet;
}

/** Whether a heading tells what the meeting came to: «Utvalget anbefaler», «Enighet i rådet», «Konklusjon». */
export const erReferatsetning = (tittel: string): boolean =>
  begynnerSomReferat(tittel) !== undefined || overskrift.test(paaEnLinje(tittel.normalize('NFC')).trim());

import { MAANEDER } from '#schema/kalender';
import { finnDatoer, isoDato } from './datoer.ts';
import { delSetninger, paaEnLinje } from './setninger.ts';

/** Those whose minutes these are, in words that can mean nobody else. */
const HER = String.raw`(?:møtet|rådet|utvalg?et|styret)(?!\p{L})`;
/** Those, and everyone who may be another board: «Eksempelrådet», «fagutvalget», «medlemmene». */
const HVEM = String.raw`(?:vi|møtet|medlemm(?:ene|ane|a)|[\p{L}-]{0,60}(?:råd|utvalg|utval|styre|forum|nemnd)(?:et|t|a)?)`;
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
const ENIGHET = String.raw`(?:enighet(?:en)?|semje) i`;
const RESULTAT = String.raw`${ENIGHET} ${HVEM}|møtets |resultat(?:et)? av (?:møte|behandling)|konklusjon(?:en|er)?$`;

const setningsstart = new RegExp(String.raw`^(?:${FORTID.join('|')})(?!\p{L})`, 'iu');
const overskrift = new RegExp(String.raw`^(?:${NAATID}(?!\p{L})|${RESULTAT})`, 'iu');

const avDisse = new RegExp(String.raw`^(?:${HER}|${ENIGHET} ${HER}|møtets |resultat(?:et)? av møte)`, 'iu');
const kanVaereAndre = new RegExp(String.raw`^(?:${HVEM}|${RESULTAT})`, 'iu');
/** Where or by whom something was decided, when it is not here: «av Stortinget», «i høringen». */
const ANDRE = String.raw` (?:av|i|på|hos|under) (?!(?:dette |dagens )?(?:møte|råd|utval|styre|medlem|sak|dag))\p{L}`;
const iAndre = new RegExp(ANDRE, 'iu');
const andreEtter = new RegExp(`^${ANDRE}`, 'iu');

const FOER =
  /(?<!\p{L})(?:i fjor|tidligere|tidlegare|sist|forrige|førre|siste (?:\p{L}{0,20}møte|gang|gong|år|behandling|handsaming))(?!\p{L})/iu;
const AAR = new RegExp(
  String.raw`(?<!\p{L})(?:i|våren|sommeren|høsten|hausten|vinteren) (?:(${MAANEDER.join('|')}) )?((?:19|20)\d\d)(?![\d/-])`,
  'giu',
);
const SAK = /(?<![\d/.])\d{1,3}\/(?:20)?(\d\d)(?![\d/-])/gu;

/** When the sentence says that it was: before the meeting, a time that may be, or nothing that it could be told by. */
function tidfesting(setning: string, dag: string | undefined): 'foer' | 'kanskje' | undefined {
  if (FOER.test(setning)) return 'foer';
  const tider = [
    ...finnDatoer(setning).flatMap(({ skrevet }) => isoDato(skrevet) ?? []),
    ...[...setning.matchAll(AAR)].map(([, navn, aar = '']) => {
      const maaned = MAANEDER.findIndex((m) => m === navn?.toLowerCase()) + 1;
      return maaned ? `${aar}-${String(maaned).padStart(2, '0')}` : aar;
    }),
  ];
  const saksaar = [...setning.matchAll(SAK)].map(([, aar = '']) => `20${aar}`);
  if (dag === undefined) return tider.length + saksaar.length > 0 ? 'kanskje' : undefined;
  if ([...tider, ...saksaar].some((tid) => tid < dag.slice(0, tid.length))) return 'foer';
  // A number of this year may be that of an earlier sak, or of the one that is told of.
  return saksaar.includes(dag.slice(0, 4)) ? 'kanskje' : undefined;
}

/** Words that tell what a meeting came to. */
export interface Referatsetning {
  ord: string;
  /** Nothing in them can be of another board, and of another day. */
  sikker: boolean;
}

function erSikker(ord: string, resten: string): boolean {
  if (avDisse.test(ord)) return true;
  return !kanVaereAndre.test(ord) && !iAndre.test(ord) && !andreEtter.test(resten);
}

/**
 * The words by which a paragraph begins to tell what this meeting came to: «Rådet vedtok», «Det ble bestemt». What
 * tells of an earlier meeting does not, nor a proposal.
 * @param avsnitt text of a paragraph or a field
 * @param dag the meeting's, `ÅÅÅÅ-MM-DD`; without it, no date is known to lie before
 */
export function begynnerSomReferat(avsnitt: string, dag?: string): Referatsetning | undefined {
  const tekst = paaEnLinje(avsnitt.normalize('NFC')).trim();
  const [ord] = setningsstart.exec(tekst) ?? [];
  if (ord === undefined) return undefined;
  const { til } = delSetninger(tekst)[0] ?? { til: tekst.length };
  const tid = tidfesting(tekst.slice(0, til), dag);
  if (tid === 'foer') return undefined;
  const sikker = erSikker(ord, tekst.slice(ord.length));
  // What may be of others, and of another time, is not of this meeting.
  return tid === 'kanskje' && !sikker ? undefined : { ord, sikker: tid === undefined && sikker };
}

/**
 * The words by which a heading tells what the meeting came to: «Utvalget anbefaler», «Enighet i rådet», «Konklusjon».
 * @param dag as for `begynnerSomReferat`
 */
export function tittelSomReferat(tittel: string, dag?: string): Referatsetning | undefined {
  const setning = begynnerSomReferat(tittel, dag);
  const [ord] = overskrift.exec(paaEnLinje(tittel.normalize('NFC')).trim()) ?? [];
  return setning ?? (ord === undefined ? undefined : { ord, sikker: erSikker(ord, '') });
}

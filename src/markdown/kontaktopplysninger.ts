import friePostkasser from 'free-email-domains';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { merkeFor } from './merke.ts';
import { liggerI, nettadresserI } from './spenn.ts';

/** A private mail address or a telephone number in a text, and where it begins. */
export interface Kontaktopplysning {
  slag: 'epost' | 'telefon';
  fra: number;
  /** As a message may show it: enough to find it by and to tell it from others, never the whole. */
  skjult: string;
  /** Digits that may as well be something else. */
  usikker?: true;
}

/** Norwegian providers that the list of free mail does not have. */
const NORSKE = [
  'altibox.no',
  'webmail.no',
  'outlook.no',
  'nextgentel.com',
  'telia.no',
  'eidsiva.net',
  'monet.no',
];
const PRIVATE: ReadonlySet<string> = new Set([...friePostkasser, ...NORSKE]);
const FORAN = /[\p{L}\p{N}._%+-]{1,64}$/u;
/** As it is typed, as Markdown may write it, and as people write it to hide it. */
const ALFAKROELL = /\\?@|&#(?:0*64|x0*40);|&commat;| ?[([](?:at|krøllalfa|alfakrøll)[)\]] ?/giu;
const DOMENE = /^(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/u;

/** Mail addresses at providers of mail for everyone; «post@kommune.no» belongs to an office. */
function privatEpost(tekst: string): Kontaktopplysning[] {
  return [...tekst.matchAll(ALFAKROELL)].flatMap(({ 0: tegn, index: i }): Kontaktopplysning[] => {
    const foran = FORAN.exec(tekst.slice(Math.max(0, i - 64), i))?.[0];
    const etter = i + tegn.length;
    const domene = DOMENE.exec(tekst.slice(etter, etter + 260))?.[0].toLowerCase();
    if (!foran || !domene || !PRIVATE.has(domene)) return [];
    const skjult = `•••@${domene} (merke ${merkeFor(foran.toLowerCase())})`;
    return [{ slag: 'epost', fra: i - foran.length, skjult }];
  });
}

const MELLOM = '[ \\u00a0\\u2009\\u202f]';
// How people write them: +47 and what follows, «22 33 44 55» and «412 34 567». No amount is grouped like that.
const MED_LANDKODE = String.raw`(?:\+|(?<![\d ])00)[1-9]\d{0,2}(?:${MELLOM}|[-.()]){0,2}\d(?:(?:${MELLOM}|[-.()]){0,2}\d){5,12}`;
const GRUPPERT = String.raw`[2-9]\d(?:${MELLOM}\d\d){3}|[2-9]\d\d${MELLOM}\d\d${MELLOM}\d\d\d`;
const MED_SKILLE = String.raw`[49]\d(?:\.\d\d){3}|[49]\d\d-\d\d-\d\d\d`;
const SAMLET = String.raw`[2-9]\d{7}`;
const TELEFON = new RegExp(
  String.raw`(?<![\p{L}\d/=_#]|\d[.,:;-]|\d${MELLOM}|[-–−§])(?:${MED_LANDKODE}|${GRUPPERT}|${MED_SKILLE}|${SAMLET})(?![\p{L}\d/_%]|[.,:-]\d|${MELLOM}?%|${MELLOM}\d)`,
  'gu',
);
/** Digits that a telephone may begin with. Most texts have none. */
const KANSKJE =
  /[2-9]\d{7}|\+[1-9]|\b00[1-9][\d ]{7}|\d[ \u00a0\u2009\u202f.-]\d\d[ \u00a0\u2009\u202f.-]\d\d/;
/** Digits without spaces are a telephone when a word says so, and may be one when they are of a mobile and nothing says otherwise. */
const ET_ORD_FOER =
  /(?:\b(?:tlf|telefon|telefonnummer|mobil|mobilnummer|mob|ring|sms|phone|tel)\b\.?|☎|📞)[^\p{L}\d\n]{0,6}(?:nr\.?|nummer)?[^\p{L}\d\n]{0,4}$/iu;
const NOE_ANNET_FOER =
  /(?:\b(?:nr|nummer|kr|nok|id|ref|referanse|arkivsak|journalpost|dok|dokument|versjon|org|saksnr|sak|no|konto|løpenr|doi|isbn|issn|gtin|ean|kode|koden|snomed ct|snomed|sct|sctid|atc|icd|loinc|kid|faktura|prosjekt|versjon)\b\.?|[|=])[^\p{L}\d\n]{0,4}$/iu;
/** Words that a row of numbers follows: «Uke 40 41 42 43». */
const TALLREKKE_FOER = /\b(?:uke(?:r|ne)?|rom(?:nr\.?)?|side(?:r|ne)?|poeng|årene?)[^\p{L}\d\n]{0,4}$/iu;
const BELOEP_ETTER = /^[ \u00a0]?(?:kr\b|kroner|nok\b|mill|tusen|stk|personer|innbygg|,-|\|)/iu;
/** Numbers that everyone may call for nothing, or that are sold to offices alone. */
const IKKE_PERSON: readonly (string | undefined)[] = [
  'TOLL_FREE',
  'SHARED_COST',
  'PREMIUM_RATE',
  'UAN',
  'VOICEMAIL',
];

function telefoner(tekst: string): Kontaktopplysning[] {
  if (!KANSKJE.test(tekst)) return [];
  const funn = [...tekst.matchAll(TELEFON)].flatMap(({ 0: skrevet, index: fra }): Kontaktopplysning[] => {
    const tillit = tillitTil(skrevet, tekst.slice(Math.max(0, fra - 30), fra));
    if (!tillit || BELOEP_ETTER.test(tekst.slice(fra + skrevet.length, fra + skrevet.length + 12))) return [];
    const nummer = parsePhoneNumberFromString(skrevet.replace(/^00/u, '+'), 'NO');
    if (!nummer?.isValid() || IKKE_PERSON.includes(nummer.getType())) return [];
    const { nationalNumber: siffer, countryCallingCode: land } = nummer;
    const synlig = `${land === '47' ? '' : `+${land} `}${siffer.slice(0, 2)}${'•'.repeat(siffer.length - 2)}`;
    return [
      {
        slag: 'telefon',
        fra,
        skjult: `${synlig} (merke ${merkeFor(land + siffer)})`,
        ...(tillit === 'usikker' && { usikker: true }),
      },
    ];
  });
  if (funn.length === 0) return funn;
  const iNettadresse = liggerI(nettadresserI(tekst));
  return funn.filter(({ fra }) => !iNettadresse(fra));
}

/** Numbers of two digits, each one more than the last. */
const erTallrekke = (skrevet: string): boolean =>
  /^\d\d(?:[^\d+]\d\d){3}$/u.test(skrevet) &&
  skrevet.split(/\D/u).every((tall, n, alle) => n === 0 || Number(tall) === Number(alle[n - 1]) + 1);

/** How sure it is that these digits are a telephone, by the words before them; undefined when they are something else. */
function tillitTil(skrevet: string, foran: string): 'sikker' | 'usikker' | undefined {
  if (TALLREKKE_FOER.test(foran) || erTallrekke(skrevet)) return undefined;
  if (/[ \u00a0\u2009\u202f+]/u.test(skrevet) || ET_ORD_FOER.test(foran)) return 'sikker';
  const kanVaere = /^(?:[49]|00)/u.test(skrevet) && !/000$/u.test(skrevet) && !NOE_ANNET_FOER.test(foran);
  return kanVaere ? 'usikker' : undefined;
}

/** Private mail addresses and telephone numbers in a text, in the order they stand. */
export const finnKontaktopplysninger = (tekst: string): Kontaktopplysning[] =>
  [...privatEpost(tekst), ...telefoner(tekst)].toSorted((a, b) => a.fra - b.fra);

/** A sign that nobody sees, in a text: which, where, and how many UTF-16 units it takes. */
export interface UsynligTegn {
  kode: number;
  fra: number;
  til: number;
}

/** What one does: turns the text around, hides in it, shows as an empty box, or stands where a sign is lost. */
export type Tegnslag = 'styrer' | 'skjult' | 'eget' | 'tapt';

// Default_Ignorable_Code_Point is Unicode's own list of what shows nothing; the rest are controls, separators and the
// letter of Braille that has no dots, and the mark that programs put where they could not read a sign.
const USYNLIG =
  /[\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb\ufffd\p{Noncharacter_Code_Point}\p{Co}]|(?![\t\n])\p{Cc}/gu;
// Most texts have nothing but these, and most of what they have can be told from a list of ranges.
const UVANLIG =
  /[^\t\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2070-\u27ff\u2801-\u2bff]/;

const NAVN = new Map([
  [0x00ad, 'myk bindestrek'],
  [0x200b, 'mellomrom uten bredde'],
  [0x200c, 'skille uten bredde'],
  [0x200d, 'sammenbinding uten bredde'],
  [0x200e, 'merke for skriveretning mot høyre'],
  [0x200f, 'merke for skriveretning mot venstre'],
  [0x2028, 'linjeskilletegn'],
  [0x2029, 'avsnittsskilletegn'],
  [0x202d, 'tvungen skriveretning mot høyre'],
  [0x202e, 'tvungen skriveretning mot venstre'],
  [0x2060, 'ordbinding uten bredde'],
  [0x2800, 'tomt tegn fra punktskrift'],
  [0xfeff, 'byterekkefølgemerke (BOM)'],
  [0xfffd, 'merket for et tegn som ikke kunne leses'],
]);

/** Where Braille is written, its empty letter is the space. */
const PUNKTSKRIFT = /[\u2801-\u28ff]/u;

const iRekken = (kode: number, fra: number, til: number): boolean => kode >= fra && kode <= til;
const erEget = (kode: number): boolean => iRekken(kode, 0xe000, 0xf8ff) || iRekken(kode, 0xf0000, 0x10ffff);
const erRetning = (kode: number): boolean =>
  [0x061c, 0x200e, 0x200f].includes(kode) || iRekken(kode, 0x202a, 0x202e) || iRekken(kode, 0x2066, 0x2069);
const erKontroll = (kode: number): boolean => kode < 0x20 || iRekken(kode, 0x7f, 0x9f);
const erMerkelapp = (kode: number): boolean => iRekken(kode, 0xe0000, 0xe007f);

/** What the sign is called in Norwegian. */
export function tegnnavn(kode: number): string {
  const navn = NAVN.get(kode);
  if (navn) return navn;
  if (erRetning(kode)) return 'tegn som styrer skriveretningen';
  if (erMerkelapp(kode)) return 'skjult merkelapptegn';
  if (erKontroll(kode)) return 'kontrolltegn';
  return erEget(kode) ? 'tegn uten fast betydning' : 'tegn som ikke vises';
}

/** Does it turn the signs after it around, whatever they are? */
export const snurTekst = (kode: number): boolean => kode === 0x202d || kode === 0x202e;

/** U+200B. */
export const tegnkode = (kode: number): string => `U+${kode.toString(16).toUpperCase().padStart(4, '0')}`;

/** What the sign does. */
export function tegnslag(kode: number): Tegnslag {
  if (kode === 0xfffd) return 'tapt';
  if (erEget(kode)) return 'eget';
  return erRetning(kode) || erKontroll(kode) || erMerkelapp(kode) ? 'styrer' : 'skjult';
}

/** May it be taken out without changing what anyone reads? */
export const kanFjernes = (kode: number): boolean => [0xad, 0x200b, 0xfeff].includes(kode);

// Emoji are put together with these, and so are letters of scripts that join (Arabic and those of India).
const EMOJI_FORAN = /[\p{Emoji}\p{Emoji_Modifier}\ufe0f\u20e3]$/u;
const EMOJI_ETTER = /^[\p{Emoji}\u20e3\u{e0020}-\u{e007f}]/u;
const FLAGG_FORAN = /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u;
const SKRIFT =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{M}]/u;

function hoererHjemme(tekst: string, kode: number, fra: number, til: number): boolean {
  const foran = tekst.slice(Math.max(0, fra - 24), fra);
  const etter = tekst.slice(til, til + 2);
  if (kode === 0xfe0e || kode === 0xfe0f) return /[\p{Emoji}\p{S}]$/u.test(foran);
  if (kode === 0x2800) return PUNKTSKRIFT.test(foran + etter);
  if (erMerkelapp(kode)) return FLAGG_FORAN.test(foran);
  if (kode !== 0x200c && kode !== 0x200d) return false;
  if (kode === 0x200d && EMOJI_FORAN.test(foran) && EMOJI_ETTER.test(etter)) return !/\d$/u.test(foran);
  return SKRIFT.test(foran.slice(-1)) && SKRIFT.test(etter.slice(0, 1));
}

/**
 * Finds signs that show nothing or turn the text around: controls, directions, spaces without width, tags, and those
 * of private use; and where signs are lost. Emoji and joining scripts keep the joiners they need.
 * @param tekst a whole file, LF, as it is read (`skrevne-tegn.ts`), or the path of one
 */
export function finnUsynligeTegn(tekst: string): UsynligTegn[] {
  const treff = UVANLIG.test(tekst) ? [...tekst.matchAll(USYNLIG)] : [];
  return treff.flatMap(({ 0: tegn, index: fra }): UsynligTegn[] => {
    const kode = tegn.codePointAt(0) ?? 0;
    const til = fra + tegn.length;
    return hoererHjemme(tekst, kode, fra, til) ? [] : [{ kode, fra, til }];
  });
}

/** Signs that look like others, in a text. */
export interface Forveksling {
  slag: 'skrift' | 'siffer' | 'bredde' | 'matematisk' | 'ligatur' | 'delt' | 'enhetstegn';
  skrevet: string;
  fra: number;
  /** What was surely meant, when that is certain. */
  ment?: string;
}

const FREMMED =
  '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Coptic}]';
const ORD = /[\p{L}\p{M}]+/gu;
const LATINSK = /\p{Script=Latin}/u;
const HAR_FREMMED = new RegExp(FREMMED, 'u');
// Greek letters that stand for a thing and look like no other: «µg», «ΔT», «β-blokker», «kΩ».
const MAALTEGN = /[\u0370-\u03ff]/u;
const GRESK_LIK = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧινορυϲϳ]/u;

// One letter for another of the same shape in every common typeface.
const LIKE = new Map(
  [
    ...'аa еe оo рp сc уy хx іi кk јj ѕs ԁd ԛq ԝw АA ВB ЕE ЅS КK МM НH ОO РP СC ТT ХX ІI ЈJ ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX νv οo ιi ρp'.split(
      ' ',
    ),
  ].map((par): [string, string] => [par.slice(0, 1), par.slice(1)]),
);

/** The word as it was surely meant to be read, letter by letter; for the message alone. */
export const somLatinsk = (ord: string): string => Array.from(ord, (tegn) => LIKE.get(tegn) ?? tegn).join('');

/** How far from a word others of its language stand. */
const NAERT = 40;

/**
 * A word wholly in another script that looks like one of ours letter by letter: «Ѕак» (UTS 39, whole-script). Among other
 * words in that script it is what it is, and so is a Greek letter that stands alone for a thing.
 */
function erForkledd(tekst: string, ord: string, fra: number): boolean {
  const lik = (hva: string): boolean => Array.from(hva).every((tegn) => LIKE.has(tegn));
  if (!lik(ord) || (ord.length === 1 && MAALTEGN.test(ord))) return false;
  const omkring = tekst.slice(Math.max(0, fra - NAERT), fra + ord.length + NAERT);
  return [...omkring.matchAll(ORD)].every(
    ([annet]) => !HAR_FREMMED.test(annet) || LATINSK.test(annet) || lik(annet),
  );
}

/** Words with letters of two scripts: «vеdtak» with a Cyrillic «е». A Greek or Russian word is one script. */
function blandedeOrd(tekst: string): Forveksling[] {
  if (!HAR_FREMMED.test(tekst)) return [];
  return [...tekst.matchAll(ORD)].flatMap(({ 0: ord, index: fra }): Forveksling[] => {
    if (!HAR_FREMMED.test(ord)) return [];
    if (!LATINSK.test(ord)) return erForkledd(tekst, ord, fra) ? [{ slag: 'skrift', skrevet: ord, fra }] : [];
    const fremmede = Array.from(ord).filter((tegn) => HAR_FREMMED.test(tegn));
    const baremaal = fremmede.every((tegn) => MAALTEGN.test(tegn) && !GRESK_LIK.test(tegn));
    return baremaal ? [] : [{ slag: 'skrift', skrevet: ord, fra }];
  });
}

interface Moenster {
  slag: Forveksling['slag'];
  moenster: RegExp;
  /** Whether the compatible form is what was meant. */
  sikkert: boolean;
}

const MOENSTRE: readonly Moenster[] = [
  { slag: 'bredde', moenster: /[\uff01-\uff5e\u3000]+/gu, sikkert: true },
  { slag: 'matematisk', moenster: /[\u{1d400}-\u{1d7ff}]+/gu, sikkert: true },
  { slag: 'ligatur', moenster: /[\ufb00-\ufb06]/gu, sikkert: true },
  { slag: 'enhetstegn', moenster: /[\u212a\u212b]/gu, sikkert: true },
  { slag: 'siffer', moenster: /(?![\d\uff10-\uff19\u{1d7ce}-\u{1d7ff}])\p{Nd}+/gu, sikkert: false },
];
const NOE = /[^\0-\x7f\u00a0-\u02ff\u2010-\u2027\u202f\u2190-\u2bff]/;
const DELT = /\p{L}\p{M}+/gu;
const ARABISK_OMKRING = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]/u;

/**
 * Finds signs that are taken for others: words of two scripts, wide and mathematical letters, ligatures, digits of
 * other scripts, and letters in parts («a» and a ring for «å»).
 * @param tekst a whole file, LF, as it is read (`skrevne-tegn.ts`), or the path of one
 */
export function finnForvekslinger(tekst: string): Forveksling[] {
  if (!NOE.test(tekst)) return [];
  const delte = [...tekst.matchAll(DELT)].flatMap(({ 0: skrevet, index: fra }): Forveksling[] => {
    const ment = skrevet.normalize('NFC');
    return ment === skrevet ? [] : [{ slag: 'delt', skrevet, fra, ment }];
  });
  const andre = MOENSTRE.flatMap(({ slag, moenster, sikkert }) =>
    [...tekst.matchAll(moenster)].flatMap(({ 0: skrevet, index: fra }): Forveksling[] => {
      if (sikkert) return [{ slag, skrevet, fra, ment: skrevet.normalize('NFKC') }];
      const omkring = tekst.slice(Math.max(0, fra - 20), fra + skrevet.length + 20);
      return ARABISK_OMKRING.test(omkring.replace(/\p{Nd}/gu, '')) ? [] : [{ slag, skrevet, fra }];
    }),
  );
  return [...blandedeOrd(tekst), ...delte, ...andre];
}

/** Between two digits a mark means something: «1,5», «14/25», «1-2». Elsewhere punctuation is only punctuation. */
const TEGN = /(?<![\p{N}])[\p{P}\p{Cf}]+|[\p{P}\p{Cf}]+(?!\p{N})/gu;
/** Punctuation by class, but read aloud as words. */
const ORD_I_TEGN: Readonly<Record<string, string>> = {
  '%': 'prosent',
  '‰': 'promille',
  '§': 'paragraf',
  '&': 'og',
};
/** A word that is as it is compared: most are. */
const BRETTET = /^[a-zæøå\d]+$/u;
const STREKER = /[\u2010-\u2015\u2212]/gu;

/**
 * One word as wordings are compared: NFKC (a ligature is its letters), without soft hyphens, hyphens, quotes and
 * other punctuation, in small letters. «E-helse,» → «ehelse», «5 %» → «5», «prosent».
 * @returns empty for a token of punctuation alone
 */
export function brettOrd(ord: string): string {
  if (BRETTET.test(ord)) return ord;
  return ord
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .replace(/[%‰§&]/gu, (tegn) => ORD_I_TEGN[tegn] ?? '')
    .replace(STREKER, '-')
    .replace(TEGN, '')
    .toLocaleLowerCase('nb');
}

/** A text as it is compared: its words without what parts them, so that «sam- handling» is «samhandling». */
export function brettTekst(tekst: string): string {
  return (
    tekst
      .split(/\s+/u)
      .map(brettOrd)
      .filter(Boolean)
      .join(' ')
      // Two numbers stay two: «1 2» is not «12».
      .replace(/(?<!\p{N}) +| +(?!\p{N})/gu, '')
  );
}

/** The same words: punctuation, hyphens, spacing, quotes and capital letters do not count. */
export const sammeOrdlyd = (a: string, b: string): boolean => a === b || brettTekst(a) === brettTekst(b);

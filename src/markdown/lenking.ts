/** A number found in a text; all places are indexes into that text. */
export interface Nummerfunn {
  /** Where the link text begins: at «sak» in «sak 14/24», at the number in «sakene 4/25 og 5/25». */
  fra: number;
  nummerFra: number;
  til: number;
  /** Normal form «14/24», with the letter of a duplicate: «26/20b». */
  nummer: string;
  slag: 'sak' | 'moete';
}

// Not inside words, dates (13/06-2024, 31/12/24), decimals, paths or archive references (24/01873-6); the end of a
// range (12/24–15/24) is allowed to begin with a dash, the rest is for `godtatt`.
const NUMMER =
  /(?<![\p{L}\p{N}_/§\\])(?<!\d[.,:])(\d{1,3})(\s?[/–-]\s?)(\d{4}|\d{2})([a-z])?(?![\p{L}\p{N}_/]|[.,:]\d|[-–]\d{1,4}(?![\d/]))/gu;

const SAK_FORAN = /(?<![\p{L}\p{N}])(?:sak(?:en|a)?|saksn(?:umme)?r\.?)(?:\s(?:nr\.?|nummer))?\s*:?\s*$/iu;
const SAKER_FORAN = /(?<![\p{L}\p{N}])sak(?:er|ene|ane)(?:\s(?:nr\.?|nummer))?\s*:?\s*$/iu;
const MOETE_FORAN = /(?<![\p{N}])[\p{L}-]*møte(?:t|nr\.?|nummer)?(?:\s(?:nr\.?|nummer))?\s*:?\s*$/iu;
const MOETER_FORAN = /(?<![\p{N}])[\p{L}-]*møt(?:er|ene|a)(?:\s(?:nr\.?|nummer))?\s*:?\s*$/iu;
const IKKE_FORAN =
  /(?:arkiv[\p{L}-]*|journal[\p{L}-]*|skoleåret|studieåret|vinteren|sesongen)(?:\s(?:nr\.?|nummer))?\.?\s*:?\s*$/iu;
const IKKE_ETTER = /^\s?(?:%|prosent|timer|mmHg)/iu;
const BINDER = /^\s*(?:,|[-–]|&|(?:,\s*)?(?:og|eller|samt|til))\s*$/iu;

interface Foran {
  slag: 'sak' | 'moete';
  /** Where the word begins; absent when it governs more than one number. */
  fra?: number;
}

function lesForan(tekst: string, til: number): Foran | undefined {
  const start = Math.max(0, til - 40);
  const bit = tekst.slice(start, til);
  const sak = SAK_FORAN.exec(bit);
  if (sak) return { slag: 'sak', fra: start + sak.index };
  if (SAKER_FORAN.test(bit)) return { slag: 'sak' };
  const moete = MOETE_FORAN.exec(bit);
  if (moete) return { slag: 'moete', fra: start + moete.index };
  return MOETER_FORAN.test(bit) ? { slag: 'moete' } : undefined;
}

function rimeligAar(aar: string): boolean {
  const toSiffer = Number(aar.slice(-2));
  return (aar.length === 2 || aar.startsWith('20')) && toSiffer >= 15 && toSiffer <= 49;
}

/**
 * Finds numbers that may be a sak or a meeting: «sak 14/24», «Sak 21-24», «sakene 4/25 og 5/25», «14/2024», «Møte 3/24».
 * Without such a word a number counts when it is 1–199 with a year 2015–2049 and a slash; the graph decides what it is.
 * Dates, fractions, assignment letters (TB2024-80) and archive references (24/01873) are left alone.
 */
export function finnNumre(tekst: string): Nummerfunn[] {
  const funn: Nummerfunn[] = [];
  for (const treff of tekst.matchAll(NUMMER)) {
    const [helt, nr = '', skille = '', aar = '', bokstav = ''] = treff;
    const nummerFra = treff.index;
    const til = nummerFra + helt.length;
    const forrige = funn.at(-1);
    const bundet = forrige && BINDER.test(tekst.slice(forrige.til, nummerFra)) ? forrige : undefined;
    if (/[-–]/u.test(tekst.charAt(nummerFra - 1)) && !bundet) continue;
    if (Number(nr) === 0 || IKKE_FORAN.test(tekst.slice(Math.max(0, nummerFra - 40), nummerFra))) continue;
    const foran = lesForan(tekst, nummerFra);
    const skraastrek = skille.includes('/');
    // «møte 17-18 oktober» and «sakene 21-24» are spans, «Sak 21-24» is a number.
    if (!skraastrek && !(foran?.slag === 'sak' && foran.fra !== undefined && rimeligAar(aar))) continue;
    const sikker = foran !== undefined || bundet !== undefined;
    if (sikker ? aar.length === 4 && !rimeligAar(aar) : !rimeligAar(aar) || Number(nr) > 199) continue;
    if (!sikker && (skille !== '/' || IKKE_ETTER.test(tekst.slice(til, til + 12)))) continue;
    funn.push({
      fra: foran?.fra ?? nummerFra,
      nummerFra,
      til,
      nummer: `${Number(nr)}/${aar.slice(-2)}${bokstav}`,
      slag: foran?.slag ?? bundet?.slag ?? 'sak',
    });
  }
  return funn;
}

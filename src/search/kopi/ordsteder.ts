/** A word where it stands. */
export interface Ordsted {
  /** As written. */
  ord: string;
  fra: number;
  /** Whether it has a capital though no sentence begins with it, as names have. */
  iSetning: boolean;
}

/** A character reference is no word. */
const ORD = /&(?:#\w+|[a-z]+\d*);|[\p{L}\p{N}]+/giu;
const BOKSTAV = /\p{L}/u;
const STOR = /^\p{Lu}/u;
const NY_SETNING = /[.!?:]["»”)]*\s+["«“(]*$/u;

/**
 * The words of a stretch of text or of HTML text, numbers left out.
 * @param setning whether a sentence begins with the text
 */
export function ordI(tekst: string, setning: boolean): Ordsted[] {
  const alle: Ordsted[] = [];
  let slutt = -1;
  ORD.lastIndex = 0;
  for (let treff = ORD.exec(tekst); treff; treff = ORD.exec(tekst)) {
    const ord = treff[0];
    if (ord.startsWith('&')) continue;
    const fra = treff.index;
    if (begynnerSmaatt(ord)) alle.push({ ord, fra, iSetning: false });
    else if (BOKSTAV.test(ord)) {
      const foerst = slutt < 0 ? setning : NY_SETNING.test(tekst.slice(slutt, fra));
      alle.push({ ord, fra, iSetning: !foerst && STOR.test(ord) });
    }
    slutt = fra + ord.length;
  }
  return alle;
}

/** Whether a word begins with one of a–z, as nearly all do. */
function begynnerSmaatt(ord: string): boolean {
  const tegn = ord.charCodeAt(0);
  return tegn >= 97 && tegn <= 122;
}

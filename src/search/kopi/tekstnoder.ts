/** What stands on pages of a kind and answers nobody's question: names of folds, tags, lines to cite. */
export const UTENFOR = ['summary', '.merker', '.sitat'] as const;

/** Elements that Pagefind never reads (1.5), and ours of `UTENFOR`. */
const ULEST = new Set(
  'head style script noscript label form svg footer nav iframe template summary'.split(' '),
);
const UTEN_SLUTT = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements inside a sentence; all others begin one. */
const I_SETNING = new Set(
  'a abbr b bdi cite code del dfn em i ins mark q s small span strong sub sup time u'.split(' '),
);
const UTENFOR_MERKE = /\bdata-pagefind-ignore\b|\bclass="(?:[^"]*\s)?(?:merker|sitat)(?:\s[^"]*)?"/;
const SETNINGSSLUTT = /[.!?:]["»”)]*\s*$/u;
const BLANK = /^\s*$/;

/** A stretch of text in HTML. */
interface Tekststed {
  fra: number;
  til: number;
  /** Whether a sentence begins with it. */
  setning: boolean;
}

/**
 * The stretches of text of a page that are indexed, in order. Tags and what Pagefind leaves out are passed over.
 * @param html well-formed, as the pages are built
 */
export function* teksterI(html: string): Generator<Tekststed> {
  let setning = true;
  /** The element that is left out, and how many of its name are open. */
  let utenfor: { navn: string; dybde: number } | undefined;
  for (let fra = 0, til = 0; fra < html.length; fra = til) {
    if (html.charCodeAt(fra) !== 60) {
      til = html.indexOf('<', fra);
      if (til < 0) til = html.length;
      if (utenfor) continue;
      const tekst = html.slice(fra, til);
      if (BLANK.test(tekst)) continue;
      yield { fra, til, setning };
      setning = SETNINGSSLUTT.test(tekst);
      continue;
    }
    til = taggslutt(html, fra);
    const slutt = html.charCodeAt(fra + 1) === 47;
    const navn = taggnavn(html, slutt ? fra + 2 : fra + 1);
    if (navn === '') continue;
    if (!I_SETNING.has(navn)) setning = true;
    if (utenfor) {
      if (navn === utenfor.navn) utenfor.dybde += slutt ? -1 : 1;
      if (utenfor.dybde === 0) utenfor = undefined;
    } else if (!slutt && !UTEN_SLUTT.has(navn)) {
      const attributter = html.slice(fra + 1 + navn.length, til);
      if (ULEST.has(navn) || (attributter.length > 1 && UTENFOR_MERKE.test(attributter))) {
        utenfor = { navn, dybde: 1 };
      }
    }
  }
}

/** The name of a tag that begins at a place, or nothing for a comment. Pages write it in small letters. */
function taggnavn(html: string, fra: number): string {
  let til = fra;
  for (let tegn = html.charCodeAt(til); erNavnetegn(tegn); tegn = html.charCodeAt(til)) til += 1;
  return html.slice(fra, til);
}

const erNavnetegn = (tegn: number): boolean => (tegn >= 97 && tegn <= 122) || (tegn >= 48 && tegn <= 57);

/** The place after a tag or comment: an attribute may hold «>». */
function taggslutt(html: string, fra: number): number {
  if (html.startsWith('<!--', fra)) return html.indexOf('-->', fra) + 3 || html.length;
  for (let slutt = html.indexOf('>', fra), sitat = html.indexOf('"', fra); slutt >= 0;) {
    if (sitat < 0 || sitat > slutt) return slutt + 1;
    const lukket = html.indexOf('"', sitat + 1);
    if (lukket < 0) break;
    if (lukket > slutt) slutt = html.indexOf('>', lukket);
    sitat = html.indexOf('"', lukket + 1);
  }
  return html.length;
}

/**
 * Changes the text of a page where it is indexed; everything else stays as it is.
 * @param gjoer gets each stretch of text, and whether a sentence begins with it
 */
export function medTekst(html: string, gjoer: (tekst: string, setning: boolean) => string): string {
  let [ny, slutt] = ['', 0];
  for (const { fra, til, setning } of teksterI(html)) {
    ny += html.slice(slutt, fra) + gjoer(html.slice(fra, til), setning);
    slutt = til;
  }
  return ny + html.slice(slutt);
}

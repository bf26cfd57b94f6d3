/** What stands on pages of a kind and answers nobody's question: names of folds, tags, lines to cite. */
export const UTENFOR = ['summary', '.merker', '.sitat'] as const;

/** Elements that Pagefind never reads (1.5). */
const ULEST = new Set(
  'head style script noscript label form svg footer nav iframe template summary'.split(' '),
);
const UTEN_SLUTT = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements inside a sentence; all others begin one. */
const I_SETNING = new Set(
  'a abbr b bdi cite code del dfn em i ins mark q s small span strong sub sup time u'.split(' '),
);

/** A comment, a tag (an attribute may hold «>»), or text. */
const BIT = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z\d]*)((?:[^>"]|"[^"]*")*)>|[^<]+|</gi;

const UTENFOR_MERKE = /\bdata-pagefind-ignore\b|\bclass="(?:[^"]*\s)?(?:merker|sitat)(?:\s[^"]*)?"/;
const SETNINGSSLUTT = /[.!?:]["»”)]*\s*$/u;

/**
 * Changes the text of a page where it is indexed; tags, attributes and what Pagefind leaves out stay as they are.
 * @param html well-formed, as the pages are built
 * @param gjoer gets each stretch of text, and whether a sentence begins with it
 */
export function medTekst(html: string, gjoer: (tekst: string, setning: boolean) => string): string {
  let setning = true;
  /** The element that is left out, and how many of its name are open. */
  let utenfor: { navn: string; dybde: number } | undefined;
  return html.replaceAll(
    BIT,
    (
      bit: string,
      slutt: string | undefined,
      skrevet: string | undefined,
      attributter: string | undefined,
    ) => {
      if (skrevet === undefined) {
        if (utenfor || bit.startsWith('<') || bit.trim() === '') return bit;
        const ny = gjoer(bit, setning);
        setning = SETNINGSSLUTT.test(bit);
        return ny;
      }
      const navn = skrevet.toLowerCase();
      if (!I_SETNING.has(navn)) setning = true;
      if (utenfor) {
        if (navn === utenfor.navn) utenfor.dybde += slutt ? -1 : 1;
        if (utenfor.dybde === 0) utenfor = undefined;
      } else if (
        !slutt &&
        !UTEN_SLUTT.has(navn) &&
        (ULEST.has(navn) || UTENFOR_MERKE.test(attributter ?? ''))
      ) {
        utenfor = { navn, dybde: 1 };
      }
      return bit;
    },
  );
}

/** The stretches of text of a page that are indexed, in order. */
export function tekstI(html: string): { tekst: string; setning: boolean }[] {
  const alle: { tekst: string; setning: boolean }[] = [];
  medTekst(html, (tekst, setning) => {
    alle.push({ tekst, setning });
    return tekst;
  });
  return alle;
}

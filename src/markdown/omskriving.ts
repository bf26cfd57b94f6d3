// Every `<` in HTML written by this pipeline begins a tag, and every value stands in double quotes.
const START = /<[a-z][a-z0-9-]*(?:\s+[a-z-]+(?:="[^"]*")?)*\s*\/?>/gu;
const OVERSKRIFT = /<(\/?)h([1-6])(?=[\s>])/gu;

/**
 * Prefixes every id and every link to a place on the same page, so that several bodies can share a page. Tables are
 * regions, whose names must differ too: `navn` («sak 14/25») is added to them.
 */
export function prefiksIder(html: string, prefiks: string, navn?: string): string {
  const tillegg = navn === undefined ? '' : `, ${tilVerdi(navn)}`;
  return html.replace(START, (tagg) =>
    tagg.startsWith('<section ')
      ? tagg.replace(/ aria-label="[^"]*/u, (merke) => `${merke}${tillegg}`)
      : tagg.replace(/ (?:id="|href="#)/gu, (foran) => `${foran}${prefiks}-`),
  );
}

/** Moves every heading `trinn` levels down, to the sixth at most. */
export function senkOverskrifter(html: string, trinn: number): string {
  return html.replace(
    OVERSKRIFT,
    (_, lukker: string, nivaa: string) => `<${lukker}h${Math.min(6, Number(nivaa) + trinn)}`,
  );
}

/** Replaces the address of every link and picture: `vedlegg/fil.pdf` in a file is another address on the site. */
export function byttAdresser(html: string, bytt: (adresse: string) => string): string {
  return html.replace(START, (tagg) =>
    tagg.replace(/ (href|src)="([^"]*)"/gu, (_, navn: string, verdi: string) => {
      const adresse = bytt(verdi.replaceAll('&#x22;', '"').replaceAll('&#x26;', '&'));
      return ` ${navn}="${tilVerdi(adresse)}"`;
    }),
  );
}

/** Replaces every `saks-ref`: `bytt` gets the index in `Kropp.omtaler` and the HTML inside, and gives the HTML to show. */
export function byttSaksref(html: string, bytt: (indeks: number, innhold: string) => string): string {
  return html.replace(
    /<saks-ref data-nr="(\d+)">([^<]*)<\/saks-ref>/gu,
    (_, indeks: string, innhold: string) => bytt(Number(indeks), innhold),
  );
}

const TAGG_ELLER_TEKST = /<(\/?)([a-z][a-z0-9-]*)(?:\s+[a-z-]+(?:="[^"]*")?)*\s*(\/?)>|[^<]+/gu;
/** Text in these stays as it is: a link holds no other link, a heading is short, and code is quoted to the letter. */
const URORT: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'code', 'pre', 'saks-ref', 'th'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** Replaces the running text of a body (as HTML, character references and all), outside links, headings and code. */
export function byttTekst(html: string, bytt: (tekst: string) => string): string {
  let dybde = 0;
  return html.replace(TAGG_ELLER_TEKST, (del: string, lukker?: string, tagg?: string, alene?: string) => {
    if (tagg === undefined) return dybde > 0 ? del : bytt(del);
    if (URORT.has(tagg) && !alene) dybde += lukker ? -1 : 1;
    return del;
  });
}

function tilVerdi(tekst: string): string {
  return tekst.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;');
}

import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { paaEnLinje } from './setninger.ts';
import { skrevetFor, stederI, type Kilde } from './sted.ts';
import { tolk } from './tolk.ts';

/** A mark that leads to nothing in the body, so that its brackets stand on the page. */
export interface LoestMerke {
  slag: 'fotnote' | 'lenke' | 'bilde';
  /** «9» of `[^9]`, «merke» of `[teksten][merke]`, nothing of `[teksten][]`. */
  navn: string;
  /** As written, on one line, cut after 80 characters. */
  skrevet: string;
  linje: number;
  kolonne: number;
}

/** A mark of a footnote, and a link or picture whose address stands elsewhere. https://github.github.com/gfm/#reference-link */
const FOTNOTE = /\[\^(?<navn>[^[\]\s]+)\]/gu;
const LENKE = /(?<![\p{L}\p{N}\]])(?<bilde>!?)\[(?<tekst>[^[\]]+)\]\[(?<navn>(?!\^)[^[\]]*)\]/gu;
/** What takes the place of marks and code, unit by unit. */
const TOMT = '\0';
const ORD = /[\p{L}\p{N}]/u;

/** The words of a block as they are written, without what Markdown has read as something else; a backslash hides its sign. */
function ordene(blokk: Nodes, kilde: Kilde, start: number): string {
  const deler: string[] = [];
  let lest = start;
  visit(blokk, ['text', 'inlineCode'], (node) => {
    const fra = node.position?.start.offset ?? lest;
    if (fra < lest) return;
    const skrevet = skrevetFor(kilde, node);
    // Code is words too, but no marks.
    const ord =
      node.type === 'text' ? skrevet.replaceAll(/\\./gsu, TOMT.repeat(2)) : 'x'.repeat(skrevet.length);
    deler.push(TOMT.repeat(fra - lest), ord);
    lest = fra + skrevet.length;
  });
  return deler.join('');
}

/**
 * Finds marks in a block that lead to nothing, so that their brackets stand on the page: `[^9]` without its footnote, and
 * `[teksten][merke]` without its address. `[x]`, `[sic]` and `[1][2]` are what people write in brackets.
 * @param blokk a paragraph, a cell or a heading, as parsed: marks with a target are nodes of their own by now
 */
export function finnLoeseMerker(blokk: Nodes, kilde: Kilde): LoestMerke[] {
  const start = blokk.position?.start;
  const raa = skrevetFor(kilde, blokk);
  if (start?.offset === undefined || !/\[\^|\]\[/u.test(raa)) return [];
  const ord = ordene(blokk, kilde, start.offset);
  const funn = [...ord.matchAll(FOTNOTE), ...ord.matchAll(LENKE)]
    .filter(({ groups }) => erMerke(groups ?? {}))
    .toSorted((a, b) => a.index - b.index);
  const sted = stederI(raa);
  return funn.map(({ 0: treff, index: fra, groups }) => {
    const { linje, kolonne } = sted(fra);
    const bilde = groups?.['bilde'];
    return {
      slag: bilde === undefined ? 'fotnote' : bilde ? 'bilde' : 'lenke',
      navn: groups?.['navn'] ?? '',
      skrevet: paaEnLinje(raa.slice(fra, fra + treff.length))
        .slice(0, 80)
        .trim(),
      linje: kilde.foersteLinje + start.line + linje - 2,
      kolonne: linje === 1 ? start.column + kolonne - 1 : kolonne,
    };
  });
}

const erMerke = ({ tekst, navn = '' }: Record<string, string | undefined>): boolean =>
  tekst === undefined || (/\p{L}/u.test(tekst) && (navn === '' || ORD.test(navn)));

/** The names that a body has footnotes for, and those it has addresses for. @param kropp LF */
export function merkenavn(kropp: string): Record<LoestMerke['slag'], string[]> {
  const fotnote: string[] = [];
  const lenke: string[] = [];
  visit(tolk(kropp), (node) => {
    if (node.type === 'footnoteDefinition') fotnote.push(node.label ?? node.identifier);
    if (node.type === 'definition') lenke.push(node.label ?? node.identifier);
  });
  return { fotnote, lenke, bilde: lenke };
}

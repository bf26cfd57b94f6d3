import type { Nodes } from 'mdast';
import { LineCounter } from 'yaml';
import type { Sted } from '#schema/avvik';

/** The body as written, and which line of the file it begins on. */
export interface Kilde {
  tekst: string;
  foersteLinje: number;
}

/** What a tree says of where a node stands; a node that this pipeline made stands nowhere. */
export interface Plassert {
  position?: Nodes['position'];
}

/** Where a node begins in the file. */
export function stedForNode(kilde: Kilde, node: Plassert | undefined): Sted {
  const start = node?.position?.start;
  return { linje: kilde.foersteLinje + (start?.line ?? 1) - 1, kolonne: start?.column ?? 1 };
}

/** What the source says for a node, escapes and all. */
export function skrevetFor(kilde: Kilde, node: Plassert): string {
  return kilde.tekst.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/**
 * Where `skrevet`, found at `fra` in the value of a text node, stands in the file. Escapes, entities and the indent of
 * later lines make the source longer than the value: then its occurrences are counted.
 */
export function stedITekst(
  kilde: Kilde,
  node: Plassert & { value: string },
  fra: number,
  skrevet: string,
): Sted {
  const start = node.position?.start;
  if (start?.offset === undefined) return stedForNode(kilde, node);
  const raa = skrevetFor(kilde, node);
  let i = raa.startsWith(skrevet, fra) ? fra : -1;
  if (i < 0) {
    const foer = node.value.slice(0, fra).split(skrevet).length;
    for (let n = 0; n < foer; n++) i = raa.indexOf(skrevet, i + 1);
  }
  if (i < 0) return stedForNode(kilde, node);
  const linjer = raa.slice(0, i).split('\n').length - 1;
  const kolonne = linjer === 0 ? start.column + i : i - raa.lastIndexOf('\n', i - 1);
  return { linje: kilde.foersteLinje + start.line - 1 + linjer, kolonne };
}

/**
 * Tells where characters of a text stand; its lines are looked up once, and only when somebody asks.
 * @param tekst a whole file, LF
 * @returns a function of an offset, UTF-16 units from 0
 */
export function stederI(tekst: string): (fra: number) => Sted {
  let linjer: LineCounter | undefined;
  return (fra) => {
    linjer ??= linjene(tekst);
    const { line, col } = linjer.linePos(fra);
    return { linje: line, kolonne: col };
  };
}

function linjene(tekst: string): LineCounter {
  const linjer = new LineCounter();
  linjer.addNewLine(0);
  for (let i = tekst.indexOf('\n'); i >= 0; i = tekst.indexOf('\n', i + 1)) linjer.addNewLine(i + 1);
  return linjer;
}

import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** A closing tag ends what stands before it, as a colon does. */
function ordI(node: Nodes): string | undefined {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return node.type === 'html' && node.value.startsWith('</') ? ':' : undefined;
}

/**
 * The words of a paragraph line by line, as readers see them: signs written as entities are signs, and emphasis, code,
 * addresses, tags and marks of footnotes are gone.
 * @returns by the line of the text that the node was read from
 */
export function tekstlinjer(avsnitt: Nodes): Map<number, string> {
  const linjer = new Map<number, string>();
  visit(avsnitt, (node) => {
    const start = node.position?.start.line ?? 1;
    for (const [n, del] of (ordI(node)?.split('\n') ?? []).entries())
      linjer.set(start + n, (linjer.get(start + n) ?? '') + del);
  });
  return linjer;
}

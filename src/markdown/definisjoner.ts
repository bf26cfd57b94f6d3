import type { Nodes, Root, RootContent } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** What stands elsewhere than where it is read: a footnote, or the address of a link. */
export type Definisjon = Extract<RootContent, { type: 'footnoteDefinition' | 'definition' }>;

/** Is it a footnote, or the address of a link? */
export const erDefinisjon = (node: Nodes): node is Definisjon =>
  node.type === 'footnoteDefinition' || node.type === 'definition';

/**
 * Footnotes and link definitions that these nodes use, and those that such footnotes use in turn. One that only stands
 * among them uses nothing: nobody reads it.
 * @param rot the whole body
 */
export function definisjonerFor(noder: readonly Nodes[], rot: Root): Set<Definisjon> {
  const perNavn = new Map<string | undefined, Definisjon>();
  visit(rot, (node) => {
    if (erDefinisjon(node) && !perNavn.has(navnPaa(node))) perNavn.set(navnPaa(node), node);
  });
  const brukt = new Set<Definisjon>();
  // Grows while it is walked: a footnote may use another.
  const koe = [...noder];
  for (const node of koe) {
    visit(node, (inni) => {
      if (erDefinisjon(inni)) return inni === node ? CONTINUE : SKIP;
      const treff = perNavn.get(navnPaa(inni));
      if (treff && !brukt.has(treff)) {
        brukt.add(treff);
        koe.push(treff);
      }
      return CONTINUE;
    });
  }
  return brukt;
}

/** The name that joins a reference to its definition; CommonMark takes the first definition of a name. */
function navnPaa(node: Nodes): string | undefined {
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
    return `fotnote ${node.identifier}`;
  if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'definition')
    return `lenke ${node.identifier}`;
  return undefined;
}

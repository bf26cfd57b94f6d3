import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Bortfall } from './seksjon.ts';
import { skrevetFor, stedForNode, type Kilde } from './sted.ts';

/** Adds one thing that no page will show; comments are meant to be hidden and are not reported. */
export function meldBortfall(bortfall: Bortfall[], kilde: Kilde, slag: Bortfall['slag'], node: Nodes): void {
  const skrevet = skrevetFor(kilde, node);
  if (slag === 'raaHtml' && /^<!--[^]*-->\s*$/u.test(skrevet)) return;
  bortfall.push({ slag, skrevet: skrevet.slice(0, 80), ...stedForNode(kilde, node) });
}

/** Footnotes and link addresses that nothing refers to, or that an earlier one of the same name hides. */
export function finnBortfall(rot: Root, kilde: Kilde): Bortfall[] {
  const bortfall: Bortfall[] = [];
  // Both kinds of definition hold these two characters; most bodies have neither.
  if (!kilde.tekst.includes(']:')) return bortfall;
  const brukt = new Set<string>();
  visit(rot, ['footnoteReference', 'linkReference', 'imageReference'], (node: Nodes) => {
    if (node.type === 'footnoteReference') brukt.add(`fotnote ${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference')
      brukt.add(`lenkedefinisjon ${node.identifier}`);
  });
  visit(rot, ['footnoteDefinition', 'definition'], (node: Nodes) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return;
    const slag = node.type === 'definition' ? 'lenkedefinisjon' : 'fotnote';
    // The first definition takes the name with it, so a second of the same name is reported.
    if (!brukt.delete(`${slag} ${node.identifier}`)) meldBortfall(bortfall, kilde, slag, node);
  });
  return bortfall;
}

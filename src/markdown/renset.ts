import type { Nodes, Parents, Root } from 'hast';
import { meldBortfall } from './bortfall.ts';
import type { Bortfall } from './seksjon.ts';
import type { Kilde } from './sted.ts';

/**
 * Adds what sanitising took from a tree: every element of the source that is gone, or has lost a property. What this
 * pipeline makes itself has no place in the source, and may carry marks that are only for its own steps.
 */
export function meldRenset(foer: Root, etter: Root, kilde: Kilde, bortfall: Bortfall[]): void {
  sammenlign(foer, etter, (node) => {
    if (node.position) meldBortfall(bortfall, kilde, 'annet', node);
  });
}

/** Walks both trees at once: an element that is gone has left its children in its place, or nothing. */
function sammenlign(foer: Parents, etter: Parents, borte: (node: Nodes) => void): void {
  let i = 0;
  const gaa = (noder: Parents['children']): void => {
    for (const node of noder) {
      const igjen = etter.children[i];
      if (node.type === 'text' && igjen?.type === 'text') i++;
      else if (node.type !== 'element') borte(node);
      else if (
        igjen?.type === 'element' &&
        igjen.tagName === node.tagName &&
        igjen.position?.start.offset === node.position?.start.offset
      ) {
        i++;
        if (
          Object.keys(node.properties).some(
            (navn) => node.properties[navn] !== undefined && !(navn in igjen.properties),
          )
        )
          borte(node);
        sammenlign(node, igjen, borte);
      } else {
        borte(node);
        gaa(node.children);
      }
    }
  };
  gaa(foer.children);
}

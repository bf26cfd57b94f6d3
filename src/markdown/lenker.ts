import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Lenke } from './seksjon.ts';
import { stedForNode, type Kilde } from './sted.ts';

/** Addresses of link definitions, by identifier. */
export type Adresser = ReadonlyMap<string, string>;

/** Collects the link definitions of a body; the first of a name counts, as in CommonMark. */
export function samleAdresser(rot: Root): Adresser {
  const adresser = new Map<string, string>();
  visit(rot, 'definition', (node) => {
    if (!adresser.has(node.identifier)) adresser.set(node.identifier, node.url);
  });
  return adresser;
}

/** Adds a link or image to `lenker`, as written: whether it may be followed is decided later. */
export function merkLenke(node: Nodes, adresser: Adresser, kilde: Kilde, lenker: Lenke[]): void {
  if (node.type === 'link') lenker.push({ adresse: node.url, bilde: false, ...stedForNode(kilde, node) });
  else if (node.type === 'image') {
    lenker.push({ adresse: node.url, bilde: true, alt: node.alt ?? '', ...stedForNode(kilde, node) });
  } else if (node.type === 'linkReference' || node.type === 'imageReference') {
    const adresse = adresser.get(node.identifier) ?? '';
    const bilde = node.type === 'imageReference' && { alt: node.alt ?? '' };
    lenker.push({ adresse, bilde: bilde !== false, ...bilde, ...stedForNode(kilde, node) });
  }
}

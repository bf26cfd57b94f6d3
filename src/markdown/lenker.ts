import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Lenke } from './seksjon.ts';
import { stedForNode, type Kilde } from './sted.ts';

/** Addresses of link definitions, by identifier. */
export type Adresser = ReadonlyMap<string, string>;

/** The file that an address in a body leads to: `vedlegg/9a.pdf` of `vedlegg/9a.pdf#page=3`; undefined for other links. */
export const vedleggsfilI = (adresse: string): string | undefined =>
  adresse.startsWith('vedlegg/') ? adresse.replace(/[?#].*$/su, '') : undefined;

/** `./vedlegg/9a.pdf` is the same file, and has one form from here on: pages stand elsewhere than the file they tell of. */
const utenPunkt = (adresse: string): string => adresse.replace(/^(?:\.\/)+(?=vedlegg\/)/u, '');

/** Collects the link definitions of a body; the first of a name counts, as in CommonMark. Changes the tree. */
export function samleAdresser(rot: Root): Adresser {
  const adresser = new Map<string, string>();
  visit(rot, 'definition', (node) => {
    node.url = utenPunkt(node.url);
    if (!adresser.has(node.identifier)) adresser.set(node.identifier, node.url);
  });
  return adresser;
}

/** Signs that can be seen; a space without width is none. */
const SYNLIG = /[\p{L}\p{N}\p{P}\p{S}]/u;

const utenTekst = (node: Nodes): { tom?: true } => (SYNLIG.test(toString(node)) ? {} : { tom: true });

/** Adds a link or image to `lenker`: whether it may be followed is decided later. Changes the tree. */
export function merkLenke(node: Nodes, adresser: Adresser, kilde: Kilde, lenker: Lenke[]): void {
  if (node.type === 'link' || node.type === 'image') node.url = utenPunkt(node.url);
  if (node.type === 'link') {
    lenker.push({ adresse: node.url, bilde: false, ...utenTekst(node), ...stedForNode(kilde, node) });
  } else if (node.type === 'image') {
    lenker.push({ adresse: node.url, bilde: true, alt: node.alt ?? '', ...stedForNode(kilde, node) });
  } else if (node.type === 'linkReference' || node.type === 'imageReference') {
    const adresse = adresser.get(node.identifier) ?? '';
    const bilde = node.type === 'imageReference' && { alt: node.alt ?? '' };
    lenker.push({
      adresse,
      bilde: bilde !== false,
      ...(bilde === false ? utenTekst(node) : bilde),
      ...stedForNode(kilde, node),
    });
  }
}

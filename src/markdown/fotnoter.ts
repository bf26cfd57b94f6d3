import type { Element, Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Gives footnotes plain numbers as identifiers, so that no label written by hand can become an id of the page. */
export function nummererFotnoter(rot: Root): void {
  const numre = new Map<string, string>();
  visit(rot, ['footnoteReference', 'footnoteDefinition'], (node: Nodes) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    const nr = numre.get(node.identifier) ?? String(numre.size + 1);
    numre.set(node.identifier, nr);
    node.identifier = nr;
  });
}

/** Options for remark-rehype: our ids and Norwegian labels. */
export function fotnotevalg(idPrefiks: string) {
  return {
    clobberPrefix: `${idPrefiks}-`,
    footnoteLabel: 'Fotnoter',
    // The variation selector keeps phones from drawing the arrow as an emoji.
    footnoteBackContent: '↩\uFE0E',
    footnoteBackLabel: (nr: number, gang: number) =>
      `Tilbake til henvisning ${nr + 1}${gang > 1 ? ` (${gang})` : ''}`,
  };
}

/** Swaps the data attributes of remark-rehype for roles and a name that says more than «1». */
export function pyntFotnotelenke(lenke: Element, nummer: string): void {
  const { href, id, ariaLabel } = lenke.properties;
  const tilbake = 'dataFootnoteBackref' in lenke.properties;
  lenke.properties = tilbake
    ? { href, className: ['fotnote-tilbake'], role: 'doc-backlink', ariaLabel }
    : { href, id, className: ['fotnote'], role: 'doc-noteref', ariaLabel: `Fotnote ${nummer}` };
}

/** Takes the list of footnotes, without its heading, out of a converted body. */
export function taUtFotnoter(rot: HastRoot): Element | undefined {
  const i = rot.children.findIndex((n) => n.type === 'element' && 'dataFootnotes' in n.properties);
  const seksjon = rot.children[i];
  if (seksjon?.type !== 'element') return undefined;
  rot.children.splice(i, 1);
  return seksjon.children.find((n): n is Element => n.type === 'element' && n.tagName === 'ol');
}

import type { Element, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { somBokstavliste } from './bokstavlister.ts';
import { egenskap } from './egenskap.ts';
import { somFigur } from './figurer.ts';
import { pyntFotnotelenke } from './fotnoter.ts';
import { TRYGG_LENKE, TRYGT_BILDE } from './rens.ts';
import { pyntCelle, tabellramme } from './tabeller.ts';
import { tekstAv } from './tekst.ts';

/** rehype plugin: one walk that makes tables, figures, lettered lists and footnote links ready for the page. */
export function pynt() {
  return (rot: Root): void => {
    let tabeller = 0;
    let seksjon = '';
    visit(rot, 'element', (node, indeks, forelder) => {
      switch (node.tagName) {
        case 'h1':
        case 'h2':
          seksjon = tekstAv([node]);
          break;
        case 'p':
          somFigur(node);
          break;
        case 'ul':
          somBokstavliste(node);
          break;
        case 'th':
        case 'td':
          pyntCelle(node);
          break;
        case 'a':
          return pyntLenke(node, indeks, forelder);
        case 'img':
          pyntBilde(node, indeks, forelder);
          break;
        case 'table':
          if (forelder && indeks !== undefined)
            forelder.children[indeks] = tabellramme(node, ++tabeller, seksjon);
      }
      return undefined;
    });
  };
}

/** Returns where the walk goes on, when the link itself is gone. */
function pyntLenke(
  node: Element,
  indeks: number | undefined,
  forelder: Parents | undefined,
): number | undefined {
  if ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties) {
    pyntFotnotelenke(node, tekstAv(node.children));
    return undefined;
  }
  const adresse = egenskap(node, 'href');
  node.properties = { href: adresse };
  if (adresse !== '' && adresse !== '#' && TRYGG_LENKE.test(adresse)) return undefined;
  // A link that leads nowhere, or must not be followed, leaves its text.
  if (forelder && indeks !== undefined) forelder.children.splice(indeks, 1, ...node.children);
  return indeks;
}

function pyntBilde(node: Element, indeks: number | undefined, forelder: Parents | undefined): void {
  if (TRYGT_BILDE.test(egenskap(node, 'src'))) return;
  const tekst = { type: 'text' as const, value: egenskap(node, 'alt') };
  if (forelder && indeks !== undefined) forelder.children[indeks] = tekst;
}

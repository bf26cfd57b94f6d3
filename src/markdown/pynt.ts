import type { Element, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { somBokstavliste } from './bokstavlister.ts';
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
          return;
        case 'p':
          return somFigur(node);
        case 'ul':
          return somBokstavliste(node);
        case 'th':
        case 'td':
          return pyntCelle(node);
        case 'a':
          return pyntLenke(node, indeks, forelder);
        case 'img':
          return pyntBilde(node, indeks, forelder);
        case 'table':
          if (forelder && indeks !== undefined)
            forelder.children[indeks] = tabellramme(node, ++tabeller, seksjon);
      }
    });
  };
}

function pyntLenke(node: Element, indeks: number | undefined, forelder: Parents | undefined): number | void {
  if ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties) {
    return pyntFotnotelenke(node, tekstAv(node.children));
  }
  const adresse = String(node.properties['href'] ?? '');
  node.properties = { href: adresse };
  if (adresse !== '' && adresse !== '#' && TRYGG_LENKE.test(adresse)) return;
  // A link that leads nowhere, or must not be followed, leaves its text.
  if (forelder && indeks !== undefined) {
    forelder.children.splice(indeks, 1, ...node.children);
    return indeks;
  }
}

function pyntBilde(node: Element, indeks: number | undefined, forelder: Parents | undefined): void {
  if (TRYGT_BILDE.test(String(node.properties['src'] ?? ''))) return;
  const tekst = { type: 'text' as const, value: String(node.properties['alt'] ?? '') };
  if (forelder && indeks !== undefined) forelder.children[indeks] = tekst;
}

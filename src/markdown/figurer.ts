import type { Element } from 'hast';
import { TRYGT_BILDE } from './adresser.ts';
import { egenskap } from './egenskap.ts';

/** A paragraph that holds one picture and nothing else becomes a figure; the caption is its title, else its alt text. */
export function somFigur(avsnitt: Element): void {
  const bilde = avsnitt.children[0];
  if (avsnitt.children.length !== 1 || bilde?.type !== 'element' || bilde.tagName !== 'img') return;
  if (!TRYGT_BILDE.test(egenskap(bilde, 'src'))) return;
  const tekst = egenskap(bilde, 'title').trim() || egenskap(bilde, 'alt').trim();
  avsnitt.tagName = 'figure';
  if (tekst === '') return;
  avsnitt.children.push({
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: [{ type: 'text', value: tekst }],
  });
}

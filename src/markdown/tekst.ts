import type { Nodes } from 'hast';
import { egenskap } from './egenskap.ts';

const BLOKKER = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table thead tbody tr figure figcaption section'.split(' '),
);

/** Plain text of a stretch of HTML: blocks and rows on lines of their own, cells parted by a tab, no footnote marks. */
export function tekstAv(noder: readonly Nodes[]): string {
  return noder
    .map(raaTekst)
    .join('')
    .replace(/[^\S\n\t]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}

function raaTekst(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    if (node.tagName === 'br') return '\n';
    if (node.tagName === 'a' && 'role' in node.properties) return '';
    if (node.tagName === 'img') return egenskap(node, 'alt');
  }
  // The caption of a figure says what the picture's own text says, or more.
  const barn = node.type === 'element' && node.tagName === 'figure' ? node.children.slice(-1) : node.children;
  const tekst = barn.map(raaTekst).join('');
  if (node.type !== 'element') return tekst;
  if (node.tagName === 'td' || node.tagName === 'th') return `${tekst.trim()}\t`;
  if (node.tagName === 'tr') return `\n${tekst.replaceAll(/\t\s*/gu, '\t').trim()}\n`;
  return BLOKKER.has(node.tagName) ? `\n${tekst}\n` : tekst;
}

import type { PhrasingContent, Text } from 'mdast';

/** A text node of a block, and where its value begins in the block's text. */
export interface Bit {
  node: Text;
  forelder: { children: PhrasingContent[] };
  fra: number;
  /** False in link text, where a number must not become a second link. */
  kanLenkes: boolean;
}

/** A block of running text (paragraph, heading, cell) as one string, with its text nodes. */
export interface Blokk {
  tekst: string;
  biter: Bit[];
}

/** Flattens the inline content of one block; code counts as text but gives no piece. */
export function flatUt(forelder: { children: PhrasingContent[] }): Blokk {
  const blokk: Blokk = { tekst: '', biter: [] };
  leggTil(blokk, forelder, true);
  return blokk;
}

function leggTil(blokk: Blokk, forelder: Bit['forelder'], kanLenkes: boolean): void {
  for (const node of forelder.children) {
    if (node.type === 'text') {
      blokk.biter.push({ node, forelder, fra: blokk.tekst.length, kanLenkes });
      blokk.tekst += node.value;
    } else if (node.type === 'inlineCode') blokk.tekst += node.value;
    else if (node.type === 'break') blokk.tekst += '\n';
    else if ('children' in node) {
      leggTil(blokk, node, kanLenkes && node.type !== 'link' && node.type !== 'linkReference');
    }
  }
}

/** The piece that holds the whole stretch, or undefined when it crosses marks such as emphasis, or is code. */
export function bitRundt(blokk: Blokk, fra: number, til: number): Bit | undefined {
  return blokk.biter.find((b) => fra >= b.fra && til <= b.fra + b.node.value.length);
}

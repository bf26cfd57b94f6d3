import type { Element } from 'hast';

/** A property of an element as text; empty when it is missing or not text. */
export function egenskap(node: Element, navn: string): string {
  const verdi = node.properties[navn];
  return typeof verdi === 'string' ? verdi : '';
}

import type { Element } from 'hast';

const JUSTERING = new Map<unknown, string>([
  ['right', 'hoeyre'],
  ['center', 'midt'],
]);

/** A cell: alignment as class (a style or `align` is neither valid nor let through), head cells with scope. */
export function pyntCelle(celle: Element): void {
  const klasse = JUSTERING.get(celle.properties['align']);
  celle.properties = klasse === undefined ? {} : { className: [klasse] };
  if (celle.tagName !== 'th') return;
  // A head cell without words would be an empty header to a screen reader.
  if (celle.children.length === 0) celle.tagName = 'td';
  else celle.properties['scope'] = 'col';
}

/** Wraps a table in a region that can be scrolled by keyboard, with a name that is unique in the body. */
export function tabellramme(tabell: Element, nr: number, seksjon: string): Element {
  tabell.properties = { className: ['ds-table'] };
  return {
    type: 'element',
    tagName: 'section',
    properties: {
      className: ['rulle'],
      ariaLabel: `Tabell ${nr}${seksjon === '' ? '' : ` i ${seksjon.replace(/\s*:$/u, '')}`}`,
      tabIndex: 0,
    },
    children: [tabell],
  };
}

import { type Ikonnavn, ikoner } from '../ikoner.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element; text is always text, never markup. */
export function lag<K extends keyof HTMLElementTagNameMap>(
  navn: K,
  attributter: Record<string, string>,
  ...barn: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(navn);
  for (const [attributt, verdi] of Object.entries(attributter)) element.setAttribute(attributt, verdi);
  element.append(...barn);
  return element;
}

function lagSvg(navn: string, attributter: Record<string, string>, ...barn: Node[]): SVGElement {
  const element = document.createElementNS(SVG, navn);
  for (const [attributt, verdi] of Object.entries(attributter)) element.setAttribute(attributt, verdi);
  element.append(...barn);
  return element;
}

const SKJULT = { 'aria-hidden': 'true', focusable: 'false' };

/** An icon, as `Ikon.astro` draws it. */
export const ikon = (navn: Ikonnavn): SVGElement =>
  lagSvg('svg', { class: 'ikon', viewBox: '0 0 24 24', ...SKJULT }, lagSvg('path', { d: ikoner[navn] }));

/** A bar of the given part of the full width; the number stands beside it. */
export const stolpe = (del: number): SVGElement =>
  lagSvg(
    'svg',
    { class: 'stolpe', viewBox: '0 0 100 10', preserveAspectRatio: 'none', ...SKJULT },
    lagSvg('rect', { width: String(Math.round(del * 100)), height: '10', rx: '2' }),
  );

/** Text for screen readers only. */
export const usynlig = (tekst: string): HTMLSpanElement => lag('span', { class: 'ds-sr-only' }, tekst);

/**
 * An element that the page has from the start.
 * @throws when the page and the script do not fit together
 */
export function finnElement<E extends HTMLElement>(id: string, slag: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof slag)) throw new Error(`Missing the element #${id}.`);
  return element;
}

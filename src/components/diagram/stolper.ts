import { barX, axisY, plot, ruleX, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** One bar: what it is of, and how many. */
export interface Stolpe {
  navn: string;
  antall: number;
}

/** What a chart is called for those who do not see it. */
export interface Omtale {
  /** Prefix of its ids, unique on the page. */
  id: string;
  tittel: string;
  /** What it shows, in words. */
  beskrivelse: string;
}

/** Drawn for a phone, and never shown much larger, so that the letters are about as large as those of the text. */
const BREDDE = 360;
const SKRIFT = 14;
const TEGN = 8;
const BREDESTE_NAVN = 150;

/**
 * Horizontal bars from the top down, each with its name before it and its number after: colour carries nothing.
 * @returns `<svg>` without style, script or colour of its own; same bars, same bytes
 */
export function tegnStolper(stolper: readonly Stolpe[], omtale: Omtale): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const navn = stolper.map((s) => s.navn);
  const lengste = Math.max(...navn.map((n) => n.length));
  const venstre = Math.min(BREDESTE_NAVN, Math.ceil(lengste * TEGN) + 12);
  const bryt = lengste * TEGN + 12 > BREDESTE_NAVN;
  const svg = plot({
    document: document,
    width: BREDDE,
    height: stolper.length * (bryt ? 44 : 30) + 4,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: venstre,
    marginRight: 48,
    x: { axis: null, domain: [0, Math.max(1, ...stolper.map((s) => s.antall))] },
    y: { type: 'band', domain: navn, padding: 0.25, label: null },
    marks: [
      axisY({
        tickSize: 0,
        fontSize: SKRIFT,
        lineWidth: bryt ? (venstre - 8) / SKRIFT : Infinity,
        label: null,
      }),
      barX(stolper, { x: 'antall', y: 'navn', fill: 'currentColor' }),
      ruleX([0]),
      text(stolper, {
        x: 'antall',
        y: 'navn',
        text: tallTekst,
        textAnchor: 'start',
        dx: 6,
        fontSize: SKRIFT,
      }),
    ],
  });
  return ferdig(svg, omtale, document);
}

const tallTekst = ({ antall }: Stolpe): string => String(antall);

/** What Plot adds for the screen goes out: its style sheet, its random-looking class, labels inside a picture. */
function ferdig(svg: Element, { id, tittel, beskrivelse }: Omtale, document: Document): string {
  for (const stil of svg.querySelectorAll('style')) stil.remove();
  for (const del of svg.querySelectorAll('*'))
    for (const egenskap of ['style', 'class', 'aria-label', 'aria-hidden']) del.removeAttribute(egenskap);
  for (const egenskap of ['font-family', 'font-size', 'width', 'height', 'style'])
    svg.removeAttribute(egenskap);
  const ord = [
    ['title', `${id}-tittel`, tittel],
    ['desc', `${id}-beskrivelse`, beskrivelse],
  ] as const;
  const elementer = ord.map(([navn, egenId, tekst]) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', navn);
    element.setAttribute('id', egenId);
    element.textContent = tekst;
    return element;
  });
  svg.prepend(...elementer);
  svg.setAttribute('class', 'diagram');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-tittel`);
  svg.setAttribute('aria-describedby', `${id}-beskrivelse`);
  return svg.outerHTML;
}

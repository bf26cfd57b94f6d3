import { parseHTML } from 'linkedom';

/** Attributes whose address is fetched by the browser, or followed as code. */
const ADRESSER = [
  'src',
  'srcset',
  'href',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'xlink:href',
];
const LASTER = new Set(['src', 'srcset', 'data', 'poster', 'background']);
const FARLIGE =
  'script, style, iframe, frame, object, embed, applet, base, form[action^="http"], meta[http-equiv="refresh"]';

/**
 * What in a piece of HTML could run, fetch from another site, or restyle the page. Written apart from the code that
 * sanitises, so that the two can disagree.
 */
export function feilVedHtml(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [
    ...[...document.body.querySelectorAll(FARLIGE)].map((node) => node.outerHTML),
    ...feilVedAttributter(document.body.querySelectorAll('*')),
    ...(document.body.innerHTML.includes('<!--') ? ['kommentar'] : []),
  ];
}

/** Event handlers, inline styles, code in addresses, and addresses on other hosts that load by themselves. */
export function feilVedAttributter(noder: Iterable<Element>): string[] {
  const feil: string[] = [];
  for (const node of noder)
    for (const { name, value } of node.attributes) {
      const verdi = value.replace(/[\0-\x20]/gu, '').toLowerCase();
      const kode = ADRESSER.includes(name) && /^(?:javascript|vbscript|data):/u.test(verdi);
      const utenfra = LASTER.has(name) && /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/u.test(verdi);
      if (/^on/u.test(name) || name === 'style' || name === 'srcdoc' || kode || utenfra)
        feil.push(`<${node.localName} ${name}="${value}">`);
    }
  return feil;
}

import { parseHTML } from 'linkedom';
import MiniSearch from 'minisearch';
import type { Korpus } from './korpus.ts';
import { DYBDE } from './maaltall.ts';
import type { Motor } from './motor.ts';
import { soekbareSider } from './sider.ts';

/** MiniSearch with prefix and fuzzy search, on title and text of the pages as they are served. */
export function miniSearch({ mappe }: Korpus): Motor {
  const indeks = new MiniSearch<{ id: string; tittel: string; tekst: string }>({
    fields: ['tittel', 'tekst'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { tittel: 2 } },
  });
  for (const { adresse, html } of soekbareSider(mappe)) {
    const { document } = parseHTML(hovedelement(html));
    const hoved = document.querySelector('[data-pagefind-body]');
    // What the page itself keeps out of a search is kept out here as well.
    for (const utenfor of hoved?.querySelectorAll('[data-pagefind-ignore]') ?? []) utenfor.remove();
    const tittel = hoved?.querySelector('h1')?.textContent ?? '';
    indeks.add({ id: adresse, tittel, tekst: hoved ? tekstI(hoved) : '' });
  }
  return {
    navn: 'MiniSearch',
    soek: (sporring) => {
      const treff = indeks.search(sporring);
      const adresser = treff.slice(0, DYBDE).map(({ id }) => String(id));
      return Promise.resolve({ antall: treff.length, adresser });
    },
  };
}

/** What lies around the main element has nothing to search, and takes time to read. */
const hovedelement = (html: string): string =>
  html.slice(html.lastIndexOf('<main', html.indexOf('data-pagefind-body')), html.lastIndexOf('</main>'));

/** The text below an element, with a space where one element ends and another begins. */
function tekstI(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node.nodeType === node.ELEMENT_NODE ? tekstI(node as Element) : (node.textContent ?? '')))
    .join(' ');
}

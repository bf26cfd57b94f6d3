import { lesFakta, medFaktaTilTreffet } from '../tabell/fakta.ts';
import { normaliser } from '../ord/normalisering.ts';
import { vernet } from './merke.ts';
import type { Navnekutt } from './personnavn.ts';

interface Kopivalg {
  /** Takes out the personal names that the index must not have. */
  navnekutt?: Navnekutt;
}

const OVERSKRIFT = /<h1\b([^>]*)>([\s\S]*?)<\/h1>/;

/** The one element that is indexed; nothing outside it costs the index anything. */
function indeksert(html: string): string {
  const fra = html.lastIndexOf('<main', html.indexOf('data-pagefind-body'));
  return html.slice(fra, html.indexOf('</main>', fra) + '</main>'.length);
}

/** Keeps the title as written for the list of hits: only the text that is searched is normalised. */
function medTittel(main: string): string {
  const kopi = normaliser(main);
  const skrevet = OVERSKRIFT.exec(main)?.[2];
  if (skrevet === undefined) return kopi;
  const tittel = vernet(skrevet)
    .normalize('NFC')
    .replaceAll(/<[^>]*>|\u00ad/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('"', '&quot;');
  const meta = `data-pagefind-meta="title[data-tittel]" data-tittel="${tittel}"`;
  return kopi.replace(
    OVERSKRIFT,
    (_, attributter: string, tekst: string) => `<h1${attributter} ${meta}>${tekst}</h1>`,
  );
}

/** Facts beside the text go last, so that an excerpt is taken from the text where it can be. */
function medFaktaSist(main: string): string {
  const [fakta] = /<aside class="side"[\s\S]*?<\/aside>/.exec(main) ?? [];
  return fakta === undefined ? main : main.replace(fakta, '').replace('</main>', () => `${fakta}</main>`);
}

/** Pagefind (1.5) makes one word of the cells of a heading row. */
const medLuft = (main: string): string => main.replaceAll('</th><th', '</th> <th');

/**
 * The copy of a built page that is indexed in its place; the served page stays as it is.
 * Dashes become hyphens, so that «2027» finds «2024–2027»; what is known of the page goes to its hit, its language too
 * when that is not bokmål.
 * @param html a built page, with `data-pagefind-body` on its main element
 */
export function indekskopi(html: string, { navnekutt }: Kopivalg = {}): string {
  const hele = indeksert(html);
  const tillatt = navnekutt ? navnekutt(lesFakta(hele)).uten(hele) : hele;
  const main = medFaktaTilTreffet(medLuft(medFaktaSist(medTittel(tillatt)))).replace(
    /^<main\b([^>]*?) lang="([a-z]+)"/,
    '<main$1 lang="$2" data-pagefind-meta="spraak:$2"',
  );
  return `<!doctype html><html lang="nb"><body>${main}</body></html>`;
}

import { brett } from '../ord/normalisering.ts';
import { lesOrdene, type Ordsvar, type Treffleser } from './trefford.ts';

/** An element with an id, as Pagefind keeps it (pagefind 1.5): `location` counts the words of the text before it. */
export interface Anker {
  element: string;
  id: string;
  text: string;
  location: number;
}

/** A page as the index keeps it; compounds have the mark, `merke.ts`. */
export interface Sidetekst {
  /** Without marks. */
  tittel: string;
  content: string;
  /** In the order of the page, with marks. */
  anchors: readonly Anker[];
}

/** A word of a page. */
export interface Sideord {
  ord: string;
  /** What is no running text: what stands above and in the title, headings, topics, text to copy. */
  slag: 'hode' | 'overskrift' | 'tekst';
  svar: Ordsvar | undefined;
}

/** Parts of a page that name its topics or explain a drawing. */
const UTENFOR = new Set(['emner', 'tegning']);

/** Within how many words from the top a page has its title. */
const HODET = 80;

const ordeneI = (tekst: string): string[] => tekst.split(/\s+/u).filter(Boolean);

export const erOverskrift = ({ element }: Anker): boolean => /^h[2-6]$/.test(element);

/** The words of a page in order, each with its place on the page and what it answers. */
export function sideord({ tittel, content, anchors }: Sidetekst, les: Treffleser): Sideord[] {
  const ordene = ordeneI(content);
  const svar = lesOrdene(ordene, les);
  const alle = ordene.map((ord, i): Sideord => ({ ord, slag: 'tekst', svar: svar[i] }));
  const merk = (slag: Sideord['slag'], fra: number, til: number): void => {
    for (const ord of alle.slice(fra, til)) ord.slag = slag;
  };
  for (const anker of anchors) {
    const utenfor = anker.element === 'textarea' ? 'hode' : erOverskrift(anker) ? 'overskrift' : undefined;
    if (utenfor) merk(utenfor, anker.location, anker.location + ordeneI(anker.text).length);
  }
  const deler = anchors.filter(({ element }) => element === 'section' || element === 'h2');
  for (const { location } of deler.filter((del) => UTENFOR.has(del.id)))
    merk('hode', location, deler.find((neste) => neste.location > location)?.location ?? alle.length);
  merk('hode', 0, titteltil(tittel, alle));
  return alle;
}

/** Where the title ends among the words of a page; 0 when it is not near the top. */
function titteltil(tittel: string, alle: readonly Sideord[]): number {
  const tittelord = ordeneI(tittel).map(brett);
  const rene = alle.slice(0, HODET + tittelord.length).map(({ ord }) => brett(ord));
  const fra = rene.findIndex((_, i) => tittelord.every((ord, n) => rene[i + n] === ord));
  return fra < 0 || tittelord.length === 0 ? 0 : fra + tittelord.length;
}

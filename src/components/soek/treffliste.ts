import { datoTekst, SPRAAK } from '#labels';
import type { Ikonnavn } from '../ikoner.ts';
import { ikon, lag, usynlig } from './element.ts';
import { merketTittel, merketUtdrag, utenTittel } from './merking.ts';
import type { Side } from './pagefind.ts';
import { treffordI } from './plan.ts';

const IKON: Record<string, Ikonnavn> = { Sak: 'ark', Møte: 'klokke', Utvalg: 'eske', Saksgang: 'lenke' };
const SPRAAKNAVN: Record<string, string> = SPRAAK;

/** How many headings of a page a hit leads to. */
const UNDERTREFF = 3;

/** The hits of one page of the search, numbered on from the pages before. */
export function lagTreffliste(sider: readonly Side[], start: number): HTMLOListElement {
  return lag('ol', { class: 'treff', start: String(start) }, ...sider.map(lagTreff));
}

function lagTreff(side: Side): HTMLLIElement {
  const { meta } = side;
  const tittel = meta.title ?? side.url;
  const utdrag = utenTittel(side.excerpt, tittel);
  const rent = utdrag.replaceAll(/<\/?mark>/g, '').trim();
  const fraStart = utdrag !== side.excerpt || side.content.startsWith(rent);
  const tilSlutt = side.content.trimEnd().endsWith(rent);
  const lenke = lag('a', { class: 'lenke', href: side.url }, ...merketTittel(tittel, treffordI(side)));
  return lag(
    'li',
    meta.spraak ? { lang: meta.spraak } : {},
    lag('div', { class: 'over', lang: 'nb' }, ...over(side)),
    lag('h3', {}, lenke),
    lag('p', { class: 'utdrag' }, fraStart ? '' : '… ', ...merketUtdrag(utdrag), tilSlutt ? '' : ' …'),
    ...undertreff(side),
    lag('div', { class: 'under', lang: 'nb' }, ...under(side).map((ord) => lag('span', {}, ord))),
  );
}

function over({ meta }: Side): Node[] {
  const slag = meta.type ?? 'Side';
  const merke = lag('span', { class: 'ds-tag', 'data-color': 'neutral' }, ikon(IKON[slag] ?? 'info'), slag);
  const sak = meta.saksnummer ? [lag('span', {}, saksnavn(meta.utvalg, meta.saksnummer))] : [];
  const dato = meta.dato ? [lag('time', { datetime: meta.dato }, datoTekst(meta.dato))] : [];
  return [merke, ...sak, ...dato];
}

/** «NUIT sak 9/25»: several committees may have a sak of that number. */
const saksnavn = (utvalg: string | undefined, nummer: string): string =>
  utvalg ? `${utvalg} sak ${nummer}` : `Sak ${nummer}`;

function under({ meta }: Side): string[] {
  return [meta.utvalg, meta.sakstype, meta.utfall, meta.spraak && SPRAAKNAVN[meta.spraak]].filter(
    (o): o is string => Boolean(o),
  );
}

/** Links to the headings below which the words stand, when they stand below one. */
function undertreff({ sub_results, url, meta }: Side): Node[] {
  const deler = sub_results.filter((del) => del.url !== url).slice(0, UNDERTREFF);
  if (deler.length === 0) return [];
  const lenker = deler.map((del) =>
    lag('li', {}, lag('a', { href: del.url }, del.title, usynlig(` i «${meta.title ?? ''}»`))),
  );
  return [lag('ul', { class: 'undertreff' }, ...lenker)];
}

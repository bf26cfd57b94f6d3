import { datoTekst } from '#datotekst';
import { SPRAAK } from '#labels';
import { noekkel } from '#search/ord/noekkel';
import { sideord } from '#search/svar/sideord';
import { lagTreffleser, type Treffleser, type Trefford } from '#search/svar/trefford';
import { lagUndertreff } from '#search/svar/undertreff';
import { type Bit, merketTittel } from '#search/svar/merketekst';
import { lagUtdrag } from '#search/svar/utdrag';
import type { Ikonnavn } from '../ikoner.ts';
import { ikon, lag, usynlig } from './element.ts';
import type { Side } from './sidelager.ts';

const IKON: Record<string, Ikonnavn> = {
  Sak: 'ark',
  Møte: 'klokke',
  Utvalg: 'eske',
  Saksgang: 'lenke',
  Vedlegg: 'ark',
};
const SPRAAKNAVN: Record<string, string> = SPRAAK;

/**
 * The hits of one page of the search, numbered on from the pages before.
 * @param omVedtak whether decisions are asked for
 * @param foerOmtalt how many of them go before those that only mention what was asked for; 0 draws no line
 */
export function lagTreffliste(
  sider: readonly Side[],
  trefford: readonly Trefford[],
  omVedtak: boolean,
  start: number,
  foerOmtalt: number,
): HTMLElement[] {
  const les = lagTreffleser(trefford);
  const liste = (fra: number, til?: number): HTMLElement[] => {
    const treff = sider.slice(fra, til).map((side) => lagTreff(side, les, omVedtak));
    const felles = { class: 'treff', role: 'list', start: String(start + fra) };
    return treff.length > 0 ? [lag('ol', felles, ...treff)] : [];
  };
  if (foerOmtalt <= 0 || foerOmtalt >= sider.length) return liste(0);
  return [...liste(0, foerOmtalt), lag('h3', { class: 'omtalt' }, 'Omtalt i'), ...liste(foerOmtalt)];
}

const somNoder = (biter: readonly Bit[]): (Node | string)[] =>
  biter.map(({ tekst, merket }) => (merket ? lag('mark', {}, tekst) : tekst));

function lagTreff(side: Side, les: Treffleser, omVedtak: boolean): HTMLLIElement {
  const { meta, anchors, url } = side;
  const tittel = meta.title ?? url;
  // That a sak has its own number is no news.
  const eget = noekkel(meta.saksnummer ?? '');
  const ordene = sideord({ tittel, content: side.content, anchors }, (ord) => {
    const svar = les(ord);
    return svar?.noekkel === eget ? undefined : svar;
  });
  const utdrag = lagUtdrag(ordene, anchors, omVedtak);
  const tittelbiter = merketTittel(tittel, les);
  const svarer = [...tittelbiter, ...utdrag.biter].some(({ merket }) => merket);
  const vedlegg = meta.type === 'Vedlegg';
  const deler = lagUndertreff(ordene, anchors, utdrag.vedtak || vedlegg ? utdrag.sted : undefined);
  // A hit in a file leads to the page of the file where the words stand.
  const del = vedlegg && utdrag.sted !== undefined ? deler.shift() : undefined;
  const lenke = lag('a', { class: 'lenke', href: del ? `${url}#${del.id}` : url }, ...somNoder(tittelbiter));
  return lag(
    'li',
    meta.spraak ? { lang: meta.spraak } : {},
    lag('div', { class: 'over', lang: 'nb' }, ...over(side, del?.tekst)),
    lag('h3', {}, lenke),
    ...(utdrag.biter.length > 0
      ? [
          lag(
            'p',
            { class: 'utdrag' },
            ...(utdrag.vedtak ? [lag('b', {}, 'Vedtak:'), ' '] : []),
            ...somNoder(utdrag.biter),
          ),
        ]
      : []),
    // Their words need not be those that were asked for, `samlesider.ts`.
    ...(meta.type === 'Emne' && !svarer
      ? [lag('p', { class: 'dempet' }, 'Emne for saker blant treffene.')]
      : []),
    ...(deler.length > 0
      ? [
          lag(
            'ul',
            { class: 'undertreff', role: 'list' },
            ...deler.map(({ id, tekst }) =>
              lag('li', {}, lag('a', { href: `${url}#${id}` }, tekst, usynlig(` i «${tittel}»`))),
            ),
          ),
        ]
      : []),
    lag('div', { class: 'under', lang: 'nb' }, ...under(side).map((ord) => lag('span', {}, ord))),
  );
}

function over({ meta }: Side, del?: string): Node[] {
  const slag = meta.type ?? 'Side';
  const merke = lag('span', { class: 'ds-tag', 'data-color': 'neutral' }, ikon(IKON[slag] ?? 'info'), slag);
  const deler = [navnetPaa(meta), meta.fil, del].filter((ord) => ord !== undefined);
  const dato = meta.dato ? [lag('time', { datetime: meta.dato }, datoTekst(meta.dato))] : [];
  return [merke, ...deler.map((ord) => lag('span', {}, ord)), ...dato];
}

/** «NUIT sak 9/25», «NUIT møte 2/25»: several committees may have a sak of that number. */
function navnetPaa({ utvalg, saksnummer, moetenummer }: Side['meta']): string | undefined {
  if (saksnummer) return utvalg ? `${utvalg} sak ${saksnummer}` : `Sak ${saksnummer}`;
  return moetenummer && utvalg ? `${utvalg} møte ${moetenummer}` : undefined;
}

function under({ meta }: Side): string[] {
  const spraak = meta.spraak && SPRAAKNAVN[meta.spraak];
  const til = meta.sak && `Vedlegg til ${meta.sak}`;
  return [til ?? meta.utvalg, meta.sakstype, meta.utfall, spraak].filter((o): o is string => Boolean(o));
}

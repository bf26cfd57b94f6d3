import type { Element, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { fareVedBilde, fareVedLenke, TRYGG_LENKE, TRYGT_BILDE } from './adresser.ts';
import { somBokstavliste } from './bokstavlister.ts';
import { meldBortfall } from './bortfall.ts';
import { egenskap } from './egenskap.ts';
import { somFigur } from './figurer.ts';
import { pyntFotnotelenke } from './fotnoter.ts';
import type { Bortfall } from './seksjon.ts';
import type { Kilde } from './sted.ts';
import { pyntCelle, tabellramme } from './tabeller.ts';
import { tekstAv } from './tekst.ts';

/** Where what is left out is told of. */
interface Pyntevalg {
  kilde: Kilde;
  /** Grows. */
  bortfall: Bortfall[];
}

/**
 * rehype plugin: one walk that makes tables, figures, lettered lists and footnote links ready for the page, and leaves
 * out links and pictures that are not safe.
 */
export function pynt(valg: Pyntevalg) {
  return (rot: Root): void => {
    let tabeller = 0;
    let seksjon = '';
    visit(rot, 'element', (node, indeks, forelder) => {
      switch (node.tagName) {
        case 'h1':
        case 'h2':
          seksjon = tekstAv([node]);
          break;
        case 'p':
          somFigur(node);
          break;
        case 'ul':
          somBokstavliste(node);
          break;
        case 'th':
        case 'td':
          pyntCelle(node);
          break;
        case 'a':
          return pyntLenke(valg, node, indeks, forelder);
        case 'img':
          pyntBilde(valg, node, indeks, forelder);
          break;
        case 'table':
          if (forelder && indeks !== undefined)
            forelder.children[indeks] = tabellramme(node, ++tabeller, seksjon);
      }
      return undefined;
    });
  };
}

const TOM = /^#?$/u;

/** Returns where the walk goes on, when the link itself is gone. */
function pyntLenke(
  { kilde, bortfall }: Pyntevalg,
  node: Element,
  indeks: number | undefined,
  forelder: Parents | undefined,
): number | undefined {
  if ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties) {
    pyntFotnotelenke(node, tekstAv(node.children));
    return undefined;
  }
  // «MAILTO:» is as good as «mailto:», but only the latter passes the sanitiser.
  const adresse = egenskap(node, 'href').replace(/^[a-z]+:/iu, (protokoll) => protokoll.toLowerCase());
  const tittel = egenskap(node, 'title');
  node.properties = { href: adresse };
  if (!TOM.test(adresse) && TRYGG_LENKE.test(adresse)) {
    if (tittel) meldBortfall(bortfall, kilde, 'lenketittel', node);
    return undefined;
  }
  // One without an address is told of by a rule of its own.
  if (!TOM.test(adresse)) meldBortfall(bortfall, kilde, 'lenke', node, fareVedLenke(adresse));
  // A link that leads nowhere, or must not be followed, leaves its text.
  if (forelder && indeks !== undefined) forelder.children.splice(indeks, 1, ...node.children);
  return indeks;
}

function pyntBilde(
  { kilde, bortfall }: Pyntevalg,
  node: Element,
  indeks: number | undefined,
  forelder: Parents | undefined,
): void {
  const adresse = egenskap(node, 'src');
  if (TRYGT_BILDE.test(adresse)) {
    const harBildetekst = forelder?.type === 'element' && forelder.tagName === 'figure';
    if (egenskap(node, 'title') && !harBildetekst) meldBortfall(bortfall, kilde, 'lenketittel', node);
    delete node.properties['title'];
    return;
  }
  if (!TOM.test(adresse)) meldBortfall(bortfall, kilde, 'bilde', node, fareVedBilde(adresse));
  const tekst = { type: 'text' as const, value: egenskap(node, 'alt') };
  if (forelder && indeks !== undefined) forelder.children[indeks] = tekst;
}

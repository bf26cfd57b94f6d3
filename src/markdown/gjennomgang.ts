import type { Code, Heading, ListItem, Nodes, Paragraph, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { flatUt } from './blokk.ts';
import { merkDatoer } from './datoomtaler.ts';
import { finnBortfall, meldBortfall, meldRaaHtml } from './bortfall.ts';
import { finnLoeseMerker, type LoestMerke } from './loese-merker.ts';
import { nummererFotnoter } from './fotnoter.ts';
import { Ider } from './ider.ts';
import { merkLenke, samleAdresser, type Adresser } from './lenker.ts';
import type { AapneElementer } from './raahtml.ts';
import { merkNumre } from './omtaler.ts';
import { tydOverskrift } from './overskrifter.ts';
import type { Bortfall, Datoomtale, Lenke, Omtale, Seksjon, Underoverskrift } from './seksjon.ts';
import { stedForNode, type Kilde } from './sted.ts';
import { paaEnLinje } from './setninger.ts';

/** What a section is called, before its content is converted. */
export type Seksjonshode = Pick<
  Seksjon,
  'slag' | 'tittel' | 'kilde' | 'trykt' | 'id' | 'linje' | 'foersteNivaa'
>;

/** What one walk through the tree found. */
export interface Gjennomgang {
  /** One per heading of first or second level at the top, in order. */
  hoder: Seksjonshode[];
  omtaler: Omtale[];
  underoverskrifter: Underoverskrift[];
  lenker: Lenke[];
  datoer: Datoomtale[];
  bortfall: Bortfall[];
  merker: LoestMerke[];
}

interface Vandring {
  kilde: Kilde;
  funn: Gjennomgang;
  ider: Ider;
  adresser: Adresser;
  /** What raw HTML has opened so far. */
  aapne: AapneElementer;
  /** Level of the last heading, so that none is skipped. */
  nivaa: number;
}

/**
 * Walks a parsed body once: collects what the graph and the rules ask for, puts placeholders where numbers stand, and
 * gives headings their ids and levels. Changes the tree.
 */
export function gjennomgaa(rot: Root, kilde: Kilde): Gjennomgang {
  const funn: Gjennomgang = {
    hoder: [],
    omtaler: [],
    underoverskrifter: [],
    lenker: [],
    datoer: [],
    bortfall: finnBortfall(rot, kilde),
    merker: [],
  };
  nummererFotnoter(rot);
  const v: Vandring = {
    kilde,
    funn,
    ider: new Ider(),
    adresser: samleAdresser(rot),
    aapne: new Map(),
    nivaa: 2,
  };
  // A copy, since a heading may add a paragraph after itself.
  for (const node of [...rot.children]) {
    if (node.type === 'heading' && node.depth <= 2) lesSeksjonshode(v, node);
    else bes(v, node);
    if (node.type === 'heading' && node.depth <= 3) flyttFotnoter(rot, node);
  }
  return funn;
}

function bes(v: Vandring, node: Nodes): void {
  if (node.type === 'html') meldRaaHtml(v.funn.bortfall, v.kilde, node, v.aapne);
  else if (node.type === 'code') taUtKodeord(v, node);
  else if (node.type === 'heading') lesUnderoverskrift(v, node);
  else if (node.type === 'paragraph' || node.type === 'tableCell') lesBlokk(v, node);
  else if ('children' in node) {
    if (node.type === 'listItem') skrivAvkryssing(node);
    if (node.type === 'table') kuttRader(v, node);
    for (const barn of node.children) bes(v, barn);
  }
}

function lesBlokk(v: Vandring, node: Extract<Nodes, { type: 'paragraph' | 'tableCell' | 'heading' }>): void {
  v.funn.merker.push(...finnLoeseMerker(node, v.kilde));
  lesInnhold(v, node);
  const blokk = flatUt(node);
  if (!/\d/u.test(blokk.tekst)) return;
  merkDatoer(blokk, v.kilde, v.funn.datoer);
  // A section's own heading is data, not HTML, and has no room for a link.
  if (node.type !== 'heading' || node.depth > 2) merkNumre(blokk, v.kilde, v.funn.omtaler);
}

function lesInnhold(v: Vandring, node: Nodes): void {
  if (node.type === 'html') meldRaaHtml(v.funn.bortfall, v.kilde, node, v.aapne);
  else merkLenke(node, v.adresser, v.kilde, v.funn.lenker);
  if ('children' in node) for (const barn of node.children) lesInnhold(v, barn);
}

function tittelAv(node: Heading): string {
  return paaEnLinje(toString(node, { includeHtml: false })).trim();
}

function lesSeksjonshode(v: Vandring, node: Heading): void {
  const tittel = tittelAv(node);
  const tydet = node.depth === 1 ? { slag: 'annet' as const } : tydOverskrift(tittel);
  const id = v.ider.forSeksjon(tydet.slag, tittel, 'kilde' in tydet ? tydet.kilde : undefined);
  const { linje } = stedForNode(v.kilde, node);
  v.funn.hoder.push({
    ...tydet,
    tittel,
    id,
    linje,
    ...(node.depth === 1 && { foersteNivaa: true as const }),
  });
  v.nivaa = 2;
  lesBlokk(v, node);
  visit(node, ['link', 'linkReference', 'image', 'imageReference'], (lenke) => {
    meldBortfall(v.funn.bortfall, v.kilde, 'overskriftslenke', lenke);
  });
}

/** Such a heading is printed by the page, so its footnote marks get a line of their own: links to them must land. */
function flyttFotnoter(rot: Root, node: Heading): void {
  const merker = node.children.filter((n) => n.type === 'footnoteReference');
  if (merker.length === 0) return;
  node.children = node.children.filter((n) => n.type !== 'footnoteReference');
  const avsnitt: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: 'Fotnote til overskriften: ' }, ...merker],
  };
  rot.children.splice(rot.children.indexOf(node) + 1, 0, avsnitt);
}

function lesUnderoverskrift(v: Vandring, node: Heading): void {
  const tittel = tittelAv(node);
  const nivaa = Math.min(Math.max(node.depth, 3), v.nivaa + 1, 6) as 3 | 4 | 5 | 6;
  const id = v.ider.forOverskrift(tittel);
  v.nivaa = nivaa;
  node.depth = nivaa;
  node.data = { hProperties: { id } };
  v.funn.underoverskrifter.push({ id, tittel, nivaa, seksjon: v.funn.hoder.at(-1)?.id ?? 'ingress' });
  lesBlokk(v, node);
}

/** A task list becomes text: a disabled check box has no name that a screen reader could say. */
function skrivAvkryssing(node: ListItem): void {
  if (typeof node.checked !== 'boolean') return;
  const merke = node.checked ? '☑ ' : '☐ ';
  node.checked = null;
  const foerste = node.children[0];
  if (foerste?.type === 'paragraph') foerste.children.unshift({ type: 'text', value: merke });
}

/** A row has as many cells as the first one of its table: Markdown leaves out the rest, and what stands there. */
function kuttRader(v: Vandring, { align, children: rader }: Table): void {
  for (const rad of rader)
    for (const celle of rad.children.splice(align?.length ?? rad.children.length))
      if (celle.children.length > 0) meldBortfall(v.funn.bortfall, v.kilde, 'celle', celle);
}

/** What stands after the fence of a block of code; the name of a language alone is a mark for editors. */
function taUtKodeord(v: Vandring, node: Code): void {
  if (node.meta || /[^\p{L}\p{N}+#.-]/u.test(node.lang ?? ''))
    meldBortfall(v.funn.bortfall, v.kilde, 'kodeord', node);
  node.lang = null;
  node.meta = null;
}

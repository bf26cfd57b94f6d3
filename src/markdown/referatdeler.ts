import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Sted } from '#schema/avvik';
import { tydOverskrift } from './overskrifter.ts';
import { harReferatord } from './referatord.ts';
import { begynnerSomReferat } from './referatsetninger.ts';
import {
  erReferatnavn,
  lignerReferatdel,
  type Ordtvil,
  plasserSeksjoner,
  seksjonstittel,
} from './seksjonsdel.ts';
import { paaEnLinje } from './setninger.ts';
import { tekstlinjer } from './tekstlinjer.ts';
import { tolk } from './tolk.ts';

/** Something that reads as the minutes where the archive takes it for the paper. */
export interface Referatdel extends Sted {
  /** As written: «Beslutning», «##Vedtak»; empty for a heading without words. */
  tittel: string;
  /** `plass`: the words say nothing, but it stands below a section of the minutes. */
  tvil: Ordtvil | 'plass';
}

/** Below a section's heading a name of the minutes has no meaning to the archive, the right one neither. */
const somReferatdel = (tittel: string, dag: string): Ordtvil | undefined =>
  erReferatnavn(tittel) ? 'ord' : lignerReferatdel(tittel, dag);

/**
 * Everything in a body that reads as the beginning of minutes outside the sections of the minutes: headings that are
 * none of the fixed ones, headings inside other sections, and what a reader takes for a heading.
 * @param tekst the body, LF; places are in the body, from 1
 * @param dag the meeting's, `ÅÅÅÅ-MM-DD`
 * @param hoererTilPapiret as for `plasserSeksjoner`; such headings are told of all the same
 */
export function finnReferatdeler(
  tekst: string,
  dag: string,
  hoererTilPapiret: (tittel: string) => boolean = () => false,
): Referatdel[] {
  const plasser = plasserSeksjoner(hoererTilPapiret);
  let iPapiret = true;
  let iForslaget = false;
  let erFoerst = false;
  return tolk(tekst).children.flatMap((node): Referatdel[] => {
    const hode = seksjonstittel(node, tekst);
    if (!hode) {
      const erForslag = iForslaget && (erFoerst || node.type === 'list');
      erFoerst = false;
      return iPapiret ? iAvsnittet(node, tekst, dag, erForslag) : [];
    }
    const { del, tvil } = plasser(hode);
    iPapiret = del === 'innkalling';
    erFoerst = true;
    iForslaget = hode.tittel !== undefined && tydOverskrift(hode.tittel).slag === 'forslag';
    return tvil ? [{ tittel: hode.tittel ?? '', tvil, ...stedFor(node) }] : [];
  });
}

const stedFor = ({ position }: Nodes): Sted => ({
  linje: position?.start.line ?? 1,
  kolonne: position?.start.column ?? 1,
});

function iAvsnittet(node: Nodes, tekst: string, dag: string, erForslag: boolean): Referatdel[] {
  const funn = new Map<string, Referatdel>();
  visit(node, (inni) => {
    for (const { tittel, ...resten } of overskrifterI(inni, tekst, dag, erForslag)) {
      const plass = `${resten.linje}:${resten.kolonne}`;
      if (resten.tvil === 'kanskje' && funn.has(plass)) continue;
      funn.set(plass, { tittel: paaEnLinje(tittel).trim().replace(/\s*:$/u, ''), ...resten });
    }
  });
  return [...funn.values()];
}

type Overskrift = Sted & { tittel: string; tvil: Ordtvil };
type Linje = Omit<Overskrift, 'tvil'>;

const medTvil = (linje: Linje, tvil: Ordtvil | undefined): Overskrift[] => (tvil ? [{ ...linje, tvil }] : []);

/** What a reader would take for a heading of the minutes. */
function overskrifterI(node: Nodes, tekst: string, dag: string, erForslag: boolean): Overskrift[] {
  if (node.type === 'tableCell') {
    const celle = { tittel: toString(node), ...stedFor(node.children[0] ?? node) };
    return medTvil(celle, erReferatnavn(celle.tittel) ? 'ord' : undefined);
  }
  if (node.type === 'html')
    return linjerI(node, tekst, htmllinjer(node, tekst)).flatMap((l) =>
      medTvil(l, erKort(l.tittel) ? 'ord' : undefined),
    );
  const fremhevet = fremhevetForan(node);
  const hele = node.type === 'heading' ? toString(node) : fremhevet;
  const erLang = fremhevet !== undefined && fremhevet.split(/\s+/u).length > LENGST;
  const funn =
    hele === undefined || erLang ? [] : medTvil({ tittel: hele, ...stedFor(node) }, somReferatdel(hele, dag));
  if (node.type !== 'paragraph') return funn;
  // A proposal, its first paragraph and its points, may be worded as the decision that it is to be: «Rådet tok saken til orientering».
  const setning = erForslag ? undefined : begynnerSomReferat(toString(node), dag);
  if (setning)
    funn.unshift({ tittel: setning.ord, tvil: setning.sikker ? 'ord' : 'kanskje', ...stedFor(node) });
  const linjer = linjerI(node, tekst, tekstlinjer(node)).flatMap((linje) => {
    if (erKort(linje.tittel)) return medTvil(linje, 'ord');
    const navn = /^#{1,6}(?=[^\s#])/u.exec(linje.tittel);
    return navn ? medTvil(linje, somReferatdel(linje.tittel.slice(navn[0].length), dag)) : [];
  });
  return [...linjer, ...funn];
}

/** What ends a name that a line begins with: a colon, a dash, or the full stop of a sentence of few words. */
const SKILLE = /[:;=]|\s(?:[–—]|-+>?\s)|(?<=\p{L})\.(?=\s|$)/u;

/** In characters: what is longer is no name, and is not looked through for one. */
const LENGSTE_NAVN = 200;

/** The beginning of each line of a node up to what ends a name, without marks of emphasis and quotation. */
function linjerI({ position }: Nodes, tekst: string, linjer: Iterable<readonly [number, string]>): Linje[] {
  const { start, end } = position ?? {};
  const skrevet = tekst.slice(start?.offset, end?.offset).split('\n');
  return [...linjer].map(([linje, ord]) => {
    const n = linje - (start?.line ?? 1);
    const foran = /^[\s>]*/u.exec(skrevet[n] ?? '')?.[0].length ?? 0;
    return {
      tittel: (ord.replace(/^[\s>*_]+/u, '').split(SKILLE)[0] ?? '')
        .slice(0, LENGSTE_NAVN)
        .replace(/[\s*_\\]+$/u, ''),
      linje,
      kolonne: (n === 0 ? (start?.column ?? 1) : 1) + foran,
    };
  });
}

/** HTML as it stands, line by line, with a colon where an element ends. */
function htmllinjer({ position }: Nodes, tekst: string): [number, string][] {
  const { start, end } = position ?? {};
  return tekst
    .slice(start?.offset, end?.offset)
    .split('\n')
    .map((linje, n) => [
      (start?.line ?? 1) + n,
      linje.replaceAll(/<\/[^<>]*>/gu, ':').replaceAll(/<[^<>]*>/gu, ' '),
    ]);
}

/** In running text only what is as short as a heading counts, and nothing that ends as a sentence does. */
const erKort = (ord: string): boolean =>
  !/[.?!]$/u.test(ord) &&
  (erReferatnavn(ord) ||
    (ord.split(/\s+/u).length <= 2 && /^\p{Lu}[\p{L}\d -]*$/u.test(ord) && harReferatord(ord)));

/** In words: emphasis that is longer is a sentence. */
const LENGST = 6;

/** The bold or slanted text that a paragraph is, or that stands before a colon or a line break at its beginning. */
function fremhevetForan(node: Nodes): string | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [forste, neste] = node.children;
  if (forste?.type !== 'strong' && forste?.type !== 'emphasis') return undefined;
  const ord = toString(forste);
  const alene =
    /:\s*$/u.test(ord) ||
    !neste ||
    neste.type === 'break' ||
    (neste.type === 'text' && /^\s*(?::|\n|$)/u.test(neste.value));
  return alene ? ord : undefined;
}

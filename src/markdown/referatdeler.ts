import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Sted } from '#schema/avvik';
import { harReferatord } from './referatord.ts';
import { begynnerSomReferat } from './referatsetninger.ts';
import { erReferatnavn, lignerReferatdel, plasserSeksjoner, seksjonstittel } from './seksjonsdel.ts';
import { paaEnLinje } from './setninger.ts';
import { tekstlinjer } from './tekstlinjer.ts';
import { tolk } from './tolk.ts';

/** Something that reads as the minutes where the archive takes it for the paper. */
export interface Referatdel extends Sted {
  /** As written: «Beslutning», «##Vedtak»; empty for a heading without words. */
  tittel: string;
  /** `plass`: the words say nothing, but it stands below a section of the minutes. */
  tvil: 'ord' | 'plass';
}

/** Below a section's heading a name of the minutes has no meaning to the archive, the right one neither. */
const erUnderReferatdel = (tittel: string): boolean => erReferatnavn(tittel) || lignerReferatdel(tittel);

/**
 * Everything in a body that reads as the beginning of minutes outside the sections of the minutes: headings that are
 * none of the fixed ones, headings inside other sections, and what a reader takes for a heading.
 * @param tekst the body, LF; places are in the body, from 1
 * @param hoererTilPapiret as for `plasserSeksjoner`; such headings are told of all the same
 */
export function finnReferatdeler(
  tekst: string,
  hoererTilPapiret: (tittel: string) => boolean = () => false,
): Referatdel[] {
  const plasser = plasserSeksjoner(hoererTilPapiret);
  let iPapiret = true;
  return tolk(tekst).children.flatMap((node): Referatdel[] => {
    const hode = seksjonstittel(node, tekst);
    if (!hode) return iPapiret ? iAvsnittet(node, tekst) : [];
    const { del, tvil } = plasser(hode);
    iPapiret = del === 'innkalling';
    return tvil ? [{ tittel: hode.tittel ?? '', tvil, ...stedFor(node) }] : [];
  });
}

const stedFor = ({ position }: Nodes): Sted => ({
  linje: position?.start.line ?? 1,
  kolonne: position?.start.column ?? 1,
});

function iAvsnittet(node: Nodes, tekst: string): Referatdel[] {
  const funn = new Map<string, Referatdel>();
  visit(node, (inni) => {
    for (const { tittel, ...sted } of overskrifterI(inni, tekst))
      funn.set(`${sted.linje}:${sted.kolonne}`, {
        tittel: paaEnLinje(tittel).trim().replace(/\s*:$/u, ''),
        tvil: 'ord',
        ...sted,
      });
  });
  return [...funn.values()];
}

type Overskrift = Sted & { tittel: string };

/** What a reader would take for a heading of the minutes. */
function overskrifterI(node: Nodes, tekst: string): Overskrift[] {
  if (node.type === 'tableCell')
    return [{ tittel: toString(node), ...stedFor(node.children[0] ?? node) }].filter(({ tittel }) =>
      erReferatnavn(tittel),
    );
  if (node.type === 'html')
    return linjerI(node, tekst, htmllinjer(node, tekst)).filter(({ tittel }) => erKort(tittel));
  const fremhevet = fremhevetForan(node);
  const hele = node.type === 'heading' ? toString(node) : fremhevet;
  const erLang = fremhevet !== undefined && fremhevet.split(/\s+/u).length > LENGST;
  const funn =
    hele !== undefined && !erLang && erUnderReferatdel(hele) ? [{ tittel: hele, ...stedFor(node) }] : [];
  if (node.type !== 'paragraph') return funn;
  const setning = begynnerSomReferat(toString(node));
  if (setning !== undefined) funn.unshift({ tittel: setning, ...stedFor(node) });
  const linjer = linjerI(node, tekst, tekstlinjer(node)).filter(
    ({ tittel }) =>
      erKort(tittel) || (/^#{1,6}[^\s#]/u.test(tittel) && erUnderReferatdel(tittel.replace(/^#+/u, ''))),
  );
  return [...linjer, ...funn];
}

/** What ends a name that a line begins with: a colon, a dash, or the full stop of a sentence of few words. */
const SKILLE = /[:;=]|\s(?:[–—]|-+>?\s)|(?<=\p{L})\.(?=\s|$)/u;

/** The beginning of each line of a node up to what ends a name, without marks of emphasis and quotation. */
function linjerI(
  { position }: Nodes,
  tekst: string,
  linjer: Iterable<readonly [number, string]>,
): Overskrift[] {
  const { start, end } = position ?? {};
  const skrevet = tekst.slice(start?.offset, end?.offset).split('\n');
  return [...linjer].map(([linje, ord]) => {
    const n = linje - (start?.line ?? 1);
    const foran = /^[\s>]*/u.exec(skrevet[n] ?? '')?.[0].length ?? 0;
    return {
      tittel: (ord.replace(/^[\s>*_]+/u, '').split(SKILLE)[0] ?? '').replace(/[\s*_\\]+$/u, ''),
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
      linje.replaceAll(/<\/[^>]*>/gu, ':').replaceAll(/<[^>]*>/gu, ' '),
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

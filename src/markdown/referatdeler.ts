import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Sted } from '#schema/avvik';
import { tydOverskrift } from './overskrifter.ts';
import { REFERATSEKSJONER } from './seksjon.ts';
import { paaEnLinje } from './setninger.ts';
import { tolk } from './tolk.ts';

/** Something that reads as a heading of the minutes where the archive takes it for the paper. */
export interface Referatdel extends Sted {
  /** As written: «Beslutning», «##Vedtak». */
  tittel: string;
}

const FORSLAG =
  /\p{L}*vedtaksforslag\p{L}*|(?:forslag|framlegg)\p{L}* til (?:\p{L}+ ){0,2}?\p{L}*(?:vedtak|beslutning|behandling|aksjon)\p{L}*/giu;
// Whole words where the councils' own field has the same syllables («databehandling», «interaksjon»); papers tell of
// earlier treatments far out in a heading.
const REFERATORD =
  /vedtak|vedtatt|beslut|avgjer[ds]|referat|oppmøte|frammøte|protokoll|(?<!\p{L})aksjon|^(?:\S+ ){0,2}(?:saks|råds|møte|utvalgs)?(?:behandling|handsaming)(?:en|a|er|ene|ar|ane)?(?!\p{L})|(?<!\p{L})i møte/iu;

/**
 * Whether an unknown heading of first or second level reads as minutes: «Beslutning», «Rådets vedtak». A proposal does
 * not, nor what was decided earlier.
 */
export const lignerReferatdel = (tittel: string): boolean =>
  tydOverskrift(tittel).slag === 'annet' && harReferatord(tittel);

const harReferatord = (tittel: string): boolean =>
  !/tidligere|tidlegare/iu.test(tittel) && REFERATORD.test(tittel.normalize('NFC').replace(FORSLAG, ' '));

/** Below a section's heading a name of the minutes has no meaning to the archive, the right one neither. */
const erUnderReferatdel = (tittel: string): boolean =>
  REFERATSEKSJONER.includes(tydOverskrift(tittel).slag) || lignerReferatdel(tittel);

/**
 * Everything in a body that reads as the beginning of minutes outside the sections of the minutes: unknown headings,
 * headings inside other sections, paragraphs in bold only, and lines like `##Vedtak`.
 * @param tekst the body, LF; places are in the body, from 1
 */
export function finnReferatdeler(tekst: string): Referatdel[] {
  const funn: Referatdel[] = [];
  const meld = (node: Nodes, tittel: string): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    funn.push({ tittel: paaEnLinje(tittel).trim(), linje: line, kolonne: column });
  };
  let iReferatet = false;
  for (const node of tolk(tekst).children) {
    if (node.type === 'heading' && node.depth <= 2) {
      const tittel = paaEnLinje(toString(node)).trim();
      const ukjent = lignerReferatdel(tittel);
      iReferatet = ukjent || REFERATSEKSJONER.includes(tydOverskrift(tittel).slag);
      if (ukjent) meld(node, tittel);
    } else if (!iReferatet) {
      visit(node, (inni) => {
        for (const tittel of overskriftI(inni))
          if (erUnderReferatdel(tittel.replace(/^#+/u, ''))) meld(inni, tittel);
      });
    }
  }
  return funn;
}

/** What a reader would take for a heading. */
function overskriftI(node: Nodes): string[] {
  if (node.type === 'heading') return [toString(node)];
  if (node.type !== 'paragraph') return [];
  const fet = fetOverskrift(node);
  return [...(fet ? [fet] : []), ...(toString(node).match(/^#{1,6}[^\s#].*$/gmu) ?? [])];
}

/** The bold text that a paragraph is, or that stands on a line of its own at its beginning. */
function fetOverskrift({ children: [forste, neste] }: Paragraph): string | undefined {
  if (forste?.type !== 'strong') return undefined;
  const alene =
    !neste || neste.type === 'break' || (neste.type === 'text' && /^\s*:?\s*(?:\n|$)/u.test(neste.value));
  return alene ? toString(forste) : undefined;
}

import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { tydOverskrift } from './overskrifter.ts';
import { harReferatord } from './referatord.ts';
import { tittelSomReferat } from './referatsetninger.ts';
import { REFERATSEKSJONER } from './seksjon.ts';
import { paaEnLinje } from './setninger.ts';

/** The document that a section belongs to; what is `uviss` waits until both are public. */
export type Seksjonsdel = 'innkalling' | 'referat' | 'uviss';

/** A heading of first or second level; without a title, what stands before the first. */
export interface Seksjonstittel {
  tittel?: string;
  /** A line of text with dashes below it, which may be a heading only to Markdown. */
  understreket?: boolean;
}

/**
 * The heading of a section, when the node is one.
 * @param tekst what the node was read from
 */
export function seksjonstittel(node: Nodes, tekst: string): Seksjonstittel | undefined {
  if (node.type !== 'heading' || node.depth > 2) return undefined;
  const understreket = !/^#{1,2}(?:\s|$)/u.test(tekst.slice(node.position?.start.offset).slice(0, 3));
  return { tittel: paaEnLinje(toString(node)).trim(), ...(understreket ? { understreket } : {}) };
}

/** A word that changes a proposal or a paper after it was sent: «Forslag til vedtak (endret)». */
const ENDRET = /endret|endra|oppdatert|justert|svar/iu;

/** Whether a heading is one of the fixed names of the minutes. */
export const erReferatnavn = (tittel: string): boolean =>
  REFERATSEKSJONER.includes(tydOverskrift(tittel).slag);

/** `ord`: it reads as minutes. `kanskje`: so may the paper be written, of another board or another day. */
export type Ordtvil = 'ord' | 'kanskje';

/**
 * Whether a heading reads as minutes and is none of their fixed names: «Beslutning», «Rådets vedtak», «Forslag til
 * vedtak (endret i møtet)».
 * @param dag as for `begynnerSomReferat`
 */
export function lignerReferatdel(tittel: string, dag?: string): Ordtvil | undefined {
  const { slag, kilde } = tydOverskrift(tittel);
  if (slag !== 'annet') {
    if (REFERATSEKSJONER.includes(slag) || kilde === undefined) return undefined;
    return harReferatord(kilde) || ENDRET.test(kilde) ? 'ord' : undefined;
  }
  const setning = tittelSomReferat(tittel, dag);
  if (harReferatord(tittel) || setning?.sikker) return 'ord';
  return setning && 'kanskje';
}

/** Where a section belongs, and why that is in doubt: its words, or its place below the minutes. */
export interface Plassering {
  del: Seksjonsdel;
  /** Told of also when the author has said that the heading belongs to the paper. */
  tvil?: Ordtvil | 'plass';
}

/**
 * The one place that says which document each section belongs to, asked in the order of the file. Default deny: below
 * the minutes, a heading without a meaning stays with them until a heading of the paper comes, and so does what reads
 * as minutes.
 * @param hoererTilPapiret whether the author has said of a heading that it belongs to the paper
 */
export function plasserSeksjoner(
  hoererTilPapiret: (tittel: string) => boolean,
): (hode: Seksjonstittel) => Plassering {
  let under: 'referatet' | 'tvilsomt' | undefined;
  return ({ tittel, understreket = false }) => {
    if (tittel === undefined) return { del: 'innkalling' };
    if (erReferatnavn(tittel)) {
      under = 'referatet';
      return { del: 'referat' };
    }
    const ord = lignerReferatdel(tittel);
    if (!ord && !(under && (understreket || tydOverskrift(tittel).slag === 'annet'))) {
      under = undefined;
      return { del: 'innkalling' };
    }
    // Below a heading that is in doubt itself, that one alone is told of.
    const tvil = ord ?? (under === 'referatet' ? 'plass' : undefined);
    const del = hoererTilPapiret(tittel) ? 'innkalling' : 'uviss';
    if (del === 'innkalling') under = undefined;
    else if (ord) under = 'tvilsomt';
    return { del, ...(tvil ? { tvil } : {}) };
  };
}

import type { Fare } from './adresser.ts';
import type { LoestMerke } from './loese-merker.ts';

/**
 * The shape of a body that has been read: sections by second-level heading, with what the headings of
 * SPEC §3 mean turned into data. Everything here is plain JSON, so that it can be cached by digest.
 */

/** What a second-level heading means. `ingress` is text before the first heading; `annet` any other heading. */
export type SeksjonSlag =
  | 'ingress'
  | 'fraInnkallingen'
  | 'forslag'
  | 'behandling'
  | 'innspill'
  | 'aksjonspunkter'
  | 'vedtak'
  | 'droeftingsspoersmaal'
  | 'hensikt'
  | 'bakgrunn'
  | 'videre'
  | 'tidligereVedtak'
  | 'annet';

/** The sections that belong to the minutes: public with them, never before (SPEC §3). */
export const REFERATSEKSJONER: readonly SeksjonSlag[] = [
  'behandling',
  'innspill',
  'aksjonspunkter',
  'vedtak',
];

/** One numbered or lettered point of a decision, a proposal or a list of questions. */
export interface Punkt {
  /** As read: «1», «2», «A». */
  nr: string;
  html: string;
  tekst: string;
  /** Line in the file, from 1. */
  linje: number;
}

/** One contribution group: a third-level heading under «Innspill» (no heading: `tittel` is absent). */
export interface Innspillgruppe {
  tittel?: string;
  html: string;
  tekst: string;
}

/** One row of `- **Ansvarlig:** tekst (frist 2025-06-01)`. */
export interface Aksjonspunkt {
  /** From 1, within the sak. */
  nr: number;
  /** HTML of what stands between this point, the first of its list, and the list before. */
  foran?: string;
  ansvarlig?: string;
  /** ISO date, when the row ends in `(frist ÅÅÅÅ-MM-DD)`. */
  frist?: string;
  html: string;
  tekst: string;
  linje: number;
}

/**
 * A number in running text that may be a sak or a meeting. The HTML holds `<saks-ref data-nr="i">sak 14/24</saks-ref>`
 * at its place, where i is the index in `Kropp.omtaler` and the text is what the link would hold (only the number in
 * «sakene 4/25 og 5/25»); whether it becomes a link is decided by the graph.
 */
export interface Omtale {
  /** Normal form «14/24», with the letter of a duplicate number: «26/20b». */
  nummer: string;
  /** As written: «sak 14-24». */
  skrevet: string;
  slag: 'sak' | 'moete';
  /** The whole sentence (or list item, or cell) that the number stands in, as plain text. */
  setning: string;
  /** Text of the same sentence before the number, for «NUIT 9/25» and «NUIT sak 9/25». */
  foran: string;
  /** Text of the same sentence after the number, for «27/22 (NUFA)». */
  etter: string;
  linje: number;
  kolonne: number;
}

export interface Seksjon {
  slag: SeksjonSlag;
  /** Heading as printed; absent for `ingress`. */
  tittel?: string;
  /** What the heading adds in brackets: «innkallingen» in «Forslag til vedtak (innkallingen)». */
  kilde?: string;
  /** The heading as printed when it is a synonym of the normal one («Vedtak oppdatert»). */
  trykt?: string;
  /** ASCII id, unique in the file: `vedtak`, `forslag-innkallingen`, `bakgrunn-2`; `vedtak-del-2`, as `vedtak-2` is a point. */
  id: string;
  linje: number;
  /** Set when the heading was of first level, which belongs to the page and is read as second. */
  foersteNivaa?: true;
  /** The whole section without its heading, sanitised; third-level headings and below keep their level. */
  html: string;
  /** The same as plain text, blocks parted by a line break. */
  tekst: string;
  /** For forslag, vedtak and droeftingsspoersmaal: HTML before the list of points. */
  innledning?: string;
  /** For forslag, vedtak and droeftingsspoersmaal: the points of its (first) numbered or lettered list. */
  punkter?: Punkt[];
  /** For forslag, vedtak, droeftingsspoersmaal and aksjonspunkter: HTML after the (last) list of points. */
  avslutning?: string;
  grupper?: Innspillgruppe[];
  aksjonspunkter?: Aksjonspunkt[];
}

/** A heading of third level or deeper inside a section. */
export interface Underoverskrift {
  id: string;
  tittel: string;
  nivaa: number;
  seksjon: string;
}

/** A relative or absolute link or image address in the body. */
export interface Lenke {
  adresse: string;
  bilde: boolean;
  alt?: string;
  /** A link without a word or a picture that says where it leads. */
  tom?: true;
  linje: number;
  kolonne: number;
}

/** A date-like text in running text, kept for the rule about impossible dates. */
export interface Datoomtale {
  /** As written: «31. november», «13. juni 23024», «2025-02-30». */
  skrevet: string;
  linje: number;
  kolonne: number;
}

/** Something in the source that no page shows, kept so that a rule can report it. */
export interface Bortfall {
  /**
   * Raw HTML never passes; a footnote or link definition that nothing refers to has no place on a page; a link may lead
   * nowhere or stand in a section's heading, where there is no room for one; a picture may lie elsewhere; a title has no
   * place; a row may have more cells than its table. `annet` is what sanitising took beside all this.
   */
  slag:
    | 'raaHtml'
    | 'fotnote'
    | 'lenkedefinisjon'
    | 'lenke'
    | 'overskriftslenke'
    | 'bilde'
    | 'lenketittel'
    | 'kodeord'
    | 'celle'
    | 'annet';
  /** Set when it would have harmed a reader, had it passed. */
  fare?: Fare;
  /** As written, on one line, cut after 80 characters. */
  skrevet: string;
  linje: number;
  kolonne: number;
}

/** Why a body could not be read. */
export interface Ulest {
  /** A Norwegian sentence without its full stop, about the text: «Den har …». */
  grunn: string;
  /** What to do, in Norwegian. */
  tiltak: string;
  /** Line in the file, from 1. */
  linje: number;
}

/** One body, read once. */
export interface Kropp {
  seksjoner: Seksjon[];
  /** Footnotes of the whole body as one sanitised `ol`, without a heading, or absent. */
  fotnoter?: string;
  omtaler: Omtale[];
  underoverskrifter: Underoverskrift[];
  lenker: Lenke[];
  datoer: Datoomtale[];
  /** Present when something was left out. */
  bortfall?: Bortfall[];
  /** Present when a mark leads to nothing. */
  merker?: LoestMerke[];
  /** Set when the body could not be read as Markdown and stands as one plain section instead. */
  ulest?: Ulest;
}

/** The body of a file that has none. */
export const TOM_KROPP: Readonly<Kropp> = {
  seksjoner: [],
  omtaler: [],
  underoverskrifter: [],
  lenker: [],
  datoer: [],
};

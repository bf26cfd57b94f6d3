import type { Henvisningsdata, HenvisningSlag } from '#schema/henvisning';
import type { Moete } from './moete.ts';
import type { Sak } from './sak.ts';

/** What an edge of the archive graph means. `omtale` is a number in running text and never joins two matters. */
export type Kantslag = HenvisningSlag | 'godkjenner' | 'behandletSammenMed' | 'omtale';

/** The edges that make two saker treatments of the same matter. */
export const SAMME_SAK: readonly Kantslag[] = ['fortsetter', 'foelgerOpp', 'oversendtFra', 'erstatter'];

/** A mention: it says nothing of what is the same matter. */
export const erOmtale = ({ slag }: Pick<Henvisning, 'slag'>): boolean =>
  slag === 'nevner' || slag === 'omtale';

/** One edge: what a sak says of another sak, a meeting or an arena outside the council model. */
export interface Henvisning {
  fra: Sak;
  slag: Kantslag;
  tilSak?: Sak;
  tilMoete?: Moete;
  /** Inside the target: `aksjonspunkt-1`. */
  anker?: string;
  /** What the citing paper says of the target. */
  data: Henvisningsdata;
  /** The correction made, when minutes were approved. */
  med?: string;
  /** Where in the front matter of `fra.fil` it stands. */
  sti: (string | number)[];
}

/** A reference that did not find its target, as a fact; the rules put it into words. */
export interface Koblingsavvik {
  slag:
    | 'ukjent-utvalg'
    | 'ukjent-sak'
    | 'ukjent-moete'
    | 'ukjent-anker'
    | 'seg-selv'
    | 'uten-utvalg'
    | 'dobbelt'
    | 'delt-navn'
    | 'navngitt-saksgang'
    | 'ingen-saksgang'
    | 'opptatt-id'
    | 'ring';
  fil: string;
  /** Place in the front matter. */
  sti: (string | number)[];
  /** What was written. */
  skrevet: string;
  /** What it may have meant: keys «nuit 9/25», or ids. */
  kandidater: string[];
}

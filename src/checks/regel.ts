import type { Arkiv } from '#domain/arkiv';
import type { Koblingsavvik } from '#domain/henvisning';
import type { Publisert } from '#domain/tekstregister';
import type { AlleFiler, Tekstfil } from '#markdown/fil';
import { stedI } from '#markdown/plass';
import type { Avvik, Nivaa, Sted } from '#schema/avvik';

/** What a rule may look at: everything read, the whole archive linked, and what the linking could not find. */
export interface Grunnlag {
  filer: readonly AlleFiler[];
  /** The moment that publishing is judged by, as for `offentlig`. */
  dato: string;
  arkiv: Arkiv;
  koblinger: readonly Koblingsavvik[];
  /** Paths of files with a fault of their own, which nobody needs to be told twice. */
  uleste: ReadonlySet<string>;
  /** Texts that are not valid, as they stand. */
  ulesteTekster: readonly Tekstfil[];
  /** Size in bytes of every attachment on disk, by path below the content root. */
  vedlegg: ReadonlyMap<string, number>;
  /** The file at a path. */
  fil: (sti: string) => AlleFiler | undefined;
  /** What was public when its register was last written; absent where there is none. */
  publisert?: Publisert;
}

/** One rule: a permanent id, a level, a sentence, and the function that finds its faults. */
export interface Regel {
  id: string;
  nivaa: Nivaa;
  /** The level of most of what it finds, where that is a milder one. */
  oftest?: Nivaa;
  /**
   * May `godta` pass over it? Not when the file could not be read, or when what is wrong would silently leave the site.
   */
  kanGodtas: boolean;
  /** What the rule holds, in one sentence for the author. */
  tittel: string;
  /** Several of its faults in one place told as one, after those that are accepted one by one are gone. At least two, of one place. */
  samle?: (like: readonly Avvik[]) => Avvik;
  /** Absent for rules that reading itself upholds (syntax, schema). */
  sjekk?: (grunnlag: Grunnlag) => Avvik[];
}

/** Place of a value in the front matter of a file. */
export function sted(fil: Pick<AlleFiler, 'tekst'> | undefined, sti: readonly PropertyKey[]): Sted {
  return fil ? stedI(fil.tekst, sti) : { linje: 1, kolonne: 1 };
}

/** Is there a file for this sak that could not be read? Then its own fault is the one to mend. */
export const erUlestSak = (uleste: ReadonlySet<string>, utvalg: string, aar: number, navn: string): boolean =>
  [...uleste].some((sti) => sti.startsWith(`moeter/${utvalg}/${aar}-`) && sti.endsWith(`/sak-${navn}.md`));

/** Whether some text cannot be read; faulty attachments are among those that are not read as well. */
export const harUlestTekst = (uleste: ReadonlySet<string>): boolean =>
  [...uleste].some((sti) => /\.(?:md|yaml)$/u.test(sti) && !sti.includes('/vedlegg/'));

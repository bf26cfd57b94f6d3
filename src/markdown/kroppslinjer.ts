import type { AlleFiler } from './fil.ts';
import { delKropp } from './frontmatter.ts';
import { kodeI } from './kode.ts';
import { antallFoer, liggerI } from './spenn.ts';

/** One line of the body of a file: its number in the file, from 1, where in the file it begins, and whether it is code. */
export interface Kroppslinje {
  tekst: string;
  linje: number;
  fra: number;
  iKode: boolean;
}

/**
 * The lines of a body as they are written. One that is code or raw HTML from its first sign to its last is code. A body
 * that could not be read has none: it stands as plain text.
 */
export function kroppslinjer({ tekst, kropp: { ulest } }: Pick<AlleFiler, 'tekst' | 'kropp'>): Kroppslinje[] {
  if (ulest) return [];
  const { kropp, kroppLinje } = delKropp(tekst);
  const kode = kodeI(kropp);
  const erKode = liggerI(kode);
  let her = 0;
  return kropp.split('\n').map((linje, n) => {
    const fra = her;
    her += linje.length + 1;
    const foerst = fra + Math.max(0, linje.search(/\S/u));
    const sist = fra + Math.max(0, linje.trimEnd().length - 1);
    return {
      tekst: linje,
      linje: kroppLinje + n,
      fra: tekst.length - kropp.length + fra,
      iKode: erKode(foerst) && erKode(sist) && antallFoer(kode, foerst) === antallFoer(kode, sist),
    };
  });
}

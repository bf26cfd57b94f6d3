import { delKropp } from './frontmatter.ts';

const GJERDE = /^ {0,3}(?:```|~~~)/u;

/** One line of the body of a file: its number in the file, from 1, where in the file it begins, and whether it is code. */
export interface Kroppslinje {
  tekst: string;
  linje: number;
  fra: number;
  iKode: boolean;
}

/**
 * The lines of a body as they are written. What stands between fences is code.
 * @param tekst a whole file, LF
 */
export function kroppslinjer(tekst: string): Kroppslinje[] {
  const { kropp, kroppLinje } = delKropp(tekst);
  let [fra, inne] = [tekst.length - kropp.length, false];
  return kropp.split('\n').map((linje, n) => {
    const gjerde = GJERDE.test(linje);
    const svar = { tekst: linje, linje: kroppLinje + n, fra, iKode: inne || gjerde };
    if (gjerde) inne = !inne;
    fra += linje.length + 1;
    return svar;
  });
}

import type { Sted } from '#schema/avvik';
import { stederI } from './sted.ts';

const escape = (ord: string): string => RegExp.escape(ord);

/**
 * Finds words of the plain text of a body again in its source, where lines break elsewhere and marks stand between.
 * @param tekst whole file, LF
 * @param fraLinje line of the file to look from, from 1
 * @param ord the words, parted by any white space
 * @returns offsets in `tekst`; nothing when marks stand inside the words themselves
 */
export function spennIKropp(
  tekst: string,
  fraLinje: number,
  ord: string,
): { fra: number; til: number } | undefined {
  const start = tekst.split('\n', fraLinje - 1).reduce((sum, linje) => sum + linje.length + 1, 0);
  const moenster = ord.trim().split(/\s+/u).map(escape).join('[\\s>]+');
  const treff = new RegExp(moenster, 'u').exec(tekst.slice(start));
  return treff ? { fra: start + treff.index, til: start + treff.index + treff[0].length } : undefined;
}

/** Where words of a body stand; the longest beginning of them that can be found, else the line itself. */
export function stedIKropp(tekst: string, fraLinje: number, setning: string): Sted {
  const ord = setning.split(/\s+/u);
  for (let n = ord.length; n > 0; n = Math.floor(n / 2)) {
    const spenn = spennIKropp(tekst, fraLinje, ord.slice(0, n).join(' '));
    if (spenn) return stederI(tekst)(spenn.fra);
  }
  return { linje: fraLinje, kolonne: 1 };
}

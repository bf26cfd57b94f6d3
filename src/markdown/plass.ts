import { type Document, isMap, isNode, isScalar, type Node } from 'yaml';
import type { Sted } from '#schema/avvik';
import { yamlI } from './frontmatter.ts';
import { lesYaml, type LestYaml } from './yaml.ts';

/** A value or key as it stands in the file: offsets in its text, and the characters between them. */
interface Omraade {
  fra: number;
  til: number;
  skrevet: string;
}

/** Parses again, as places are needed only for faults; many faults of one file ask one after the other. */
let sist: { tekst: string; start: number; lest: LestYaml } | undefined;
function lestFra(tekst: string): { start: number; lest: LestYaml } {
  if (sist?.tekst !== tekst) {
    const yaml = yamlI(tekst);
    sist = { tekst, start: tekst.indexOf(yaml), lest: lesYaml(yaml) };
  }
  return sist;
}

/**
 * Where a value or key stands.
 * @param tekst whole file
 * @param sti path of keys and indexes. What is missing or empty stands at the nearest key or row that should have it.
 * @param noekkel the key itself rather than its value
 */
export function stedI(tekst: string, sti: readonly PropertyKey[], noekkel = false): Sted {
  const { doc, linjer } = lestFra(tekst).lest;
  for (let n = sti.length; n > 0; n--) {
    const her = sti.slice(0, n);
    const verdi = n === sti.length && !noekkel ? nodeVed(doc, her) : undefined;
    const tom = verdi?.range?.[0] === verdi?.range?.[1];
    const pos = (tom ? (noekkelVed(doc, her) ?? nodeVed(doc, her)) : verdi)?.range?.[0];
    if (pos === undefined) continue;
    const { line, col } = linjer.linePos(pos);
    return { linje: line, kolonne: col };
  }
  return { linje: 1, kolonne: 1 };
}

/** The same as offsets, for a repair; undefined when nothing stands at exactly this path. */
export function omraadeI(tekst: string, sti: readonly PropertyKey[], noekkel = false): Omraade | undefined {
  const { start, lest } = lestFra(tekst);
  const range = (noekkel ? noekkelVed : nodeVed)(lest.doc, sti)?.range;
  if (!range) return undefined;
  const [fra, til] = [start + range[0], start + range[1]];
  return { fra, til, skrevet: tekst.slice(fra, til) };
}

function nodeVed(doc: Document, sti: readonly PropertyKey[]): Node | undefined {
  const node = doc.getIn(sti, true);
  return isNode(node) ? node : undefined;
}

function noekkelVed(doc: Document, sti: readonly PropertyKey[]): Node | undefined {
  const forelder = sti.length > 1 ? doc.getIn(sti.slice(0, -1), true) : doc.contents;
  if (!isMap(forelder)) return undefined;
  return forelder.items
    .map(({ key }) => key)
    .find((key) => isScalar(key) && String(key.value) === String(sti.at(-1))) as Node | undefined;
}

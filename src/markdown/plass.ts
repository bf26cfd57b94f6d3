import { type Document, isNode, isPair, isScalar } from 'yaml';
import type { Sted } from '#schema/avvik';
import { yamlI } from './frontmatter.ts';
import { lesYaml } from './yaml.ts';

/**
 * Where a value or key stands. Parses again: places are needed only for faults.
 * @param tekst whole file
 * @param sti path of keys and indexes; a missing tail gives the nearest parent
 * @param noekkel the key itself rather than its value
 */
export function stedI(tekst: string, sti: readonly PropertyKey[], noekkel = false): Sted {
  const { doc, linjer } = lesYaml(yamlI(tekst));
  for (let n = sti.length; n > 0; n--) {
    const pos = posisjon(doc, sti.slice(0, n), noekkel && n === sti.length);
    if (pos === undefined) continue;
    const { line, col } = linjer.linePos(pos);
    return { linje: line, kolonne: col };
  }
  return { linje: 1, kolonne: 1 };
}

function posisjon(doc: Document, sti: readonly PropertyKey[], noekkel: boolean): number | undefined {
  if (noekkel) {
    const forelder: unknown = sti.length > 1 ? doc.getIn(sti.slice(0, -1), true) : doc.contents;
    if (typeof forelder !== 'object' || forelder === null || !('items' in forelder)) return undefined;
    const par = (forelder.items as unknown[]).find(
      (p) => isPair(p) && isScalar(p.key) && p.key.value === sti.at(-1),
    );
    return isPair(par) && isNode(par.key) ? par.key.range?.[0] : undefined;
  }
  const node = doc.getIn(sti, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

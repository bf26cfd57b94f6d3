import { type Document, isCollection, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { kjenteNoekler } from '#schema/forventning';

type Sti = readonly PropertyKey[];
/** A node, and the path of keys and indexes that leads to it. */
type Barn = readonly [node: unknown, sti: Sti];

/**
 * Fields with the keys of every mapping in the order of the schema. A mapping where that is not certain is left: with
 * a key that is not known, or a comment that might follow the wrong one.
 * @param yaml fields without faults; `doc` what they were read as
 * @returns the fields with their lines moved; the same text when every mapping is in order
 */
export function medFasteFelt(yaml: string, doc: Document, schema: z.ZodType): string {
  // From the innermost outwards: a part that moves takes along what is in order inside it.
  const skriv = (fra: number, til: number, barn: readonly Barn[]): string => {
    let [ut, her] = ['', fra];
    for (const [node, sti] of barn) {
      if (!isCollection(node) || node.flow || !node.range) continue;
      const slutt = linjeslutt(yaml, node.range[1]);
      ut += yaml.slice(her, node.range[0]);
      if (isMap(node)) ut += feltene(node, slutt, sti);
      else if (isSeq(node))
        ut += skriv(
          node.range[0],
          slutt,
          node.items.map((ledd, n): Barn => [ledd, [...sti, n]]),
        );
      her = slutt;
    }
    return ut + yaml.slice(her, til);
  };
  const feltene = ({ items }: YAMLMap, slutt: number, sti: Sti): string => {
    const navn = items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    const starter = items.map(({ key }) => (isScalar(key) ? key.range?.[0] : undefined) ?? slutt);
    const deler = items.map(({ value }, n) =>
      skriv(starter[n] ?? slutt, starter[n + 1] ?? slutt, [[value, [...sti, navn[n] ?? '']]]),
    );
    const kjente = kjenteNoekler(schema, sti);
    const plass = navn.map((n) => kjente.indexOf(n));
    if (plass.every((p, n) => n === 0 || p > (plass[n - 1] ?? 0))) return deler.join('');
    const flyttes = !plass.includes(-1) && !deler.some(erBundet);
    const foran = foerPaaLinjen(yaml, starter[0] ?? 0);
    const foersteFlyttes = plass.some((p) => p < (plass[0] ?? 0));
    if (!flyttes || (foersteFlyttes && foran.kommentar)) return deler.join('');
    return deler
      .map((del, n) => ({ p: plass[n] ?? 0, del: del.trimEnd() }))
      .toSorted((a, b) => a.p - b.p)
      .map(({ del }) => del)
      .join(`\n${' '.repeat(foran.kolonne)}`);
  };
  return skriv(0, yaml.length, [[doc.contents, []]]);
}

/** The end of the last line that has something of a node: a comment after a value belongs to it. */
function linjeslutt(yaml: string, slutt: number): number {
  let siste = slutt;
  while (siste > 0 && /\s/u.test(yaml[siste - 1] ?? '')) siste--;
  const linje = yaml.indexOf('\n', siste);
  return linje < 0 ? yaml.length : linje;
}

/** A comment between two keys would follow the wrong one, and a text block may end in lines that count. */
const erBundet = (del: string): boolean => /^[ \t]*#/mu.test(del) || /: *[|>][+\d]/u.test(del);

/** How far in a key stands, and whether a comment right above may be about it. */
function foerPaaLinjen(yaml: string, pos: number): { kolonne: number; kommentar: boolean } {
  const start = yaml.lastIndexOf('\n', pos - 1) + 1;
  const over = yaml.slice(yaml.lastIndexOf('\n', start - 2) + 1, start);
  const alene = yaml.slice(start, pos).trim() === '';
  return { kolonne: pos - start, kommentar: alene && over.trimStart().startsWith('#') };
}

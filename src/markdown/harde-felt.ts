import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import { godtas, kjenteNoekler } from '#schema/forventning';
import { type Framside, yamlI } from './frontmatter.ts';
import { hardeLinjer, type HardtMellomrom } from './harde-mellomrom.ts';
import { rediger } from './redigering.ts';
import { antallFoer, type Spenn } from './spenn.ts';
import { lesYaml, type Syntaksfeil } from './yaml.ts';

/**
 * Finds fields that became text by a hard space: `publisering:` and `  moete:⍽publisert` below it. Only the schema can
 * tell them from a remark with a colon in it («Merk:⍽originalen har to datoer.»), so a line is told of when it gets
 * a known field or a row there with plain spaces, and the file can be read then.
 * @param tekst a whole file, LF, whose fields have no faults
 * @param les reads such a file
 * @returns one fault for each line, with its repair
 */
export function hardeFelt(tekst: string, les: (tekst: string) => Framside, schema: z.ZodType): Syntaksfeil[] {
  const yaml = yamlI(tekst);
  const start = tekst.indexOf(yaml);
  const { doc, linjer } = lesYaml(yaml);
  const { mulige } = hardeLinjer(yaml, doc);
  if (mulige.length === 0) return [];
  const nye = nyeFelt(yaml, rediger(yaml, rettingene(mulige)), schema);
  const felt = mulige
    .filter(({ form: [fra, til] }) => antallFoer(nye, til) > antallFoer(nye, fra - 1))
    .map(({ form: _, ...hardt }) => ({
      ...hardt,
      retting: hardt.retting.map((r) => ({ ...r, fra: r.fra + start, til: r.til + start })),
    }));
  if (felt.length === 0 || les(rediger(tekst, rettingene(felt))).feil.length > 0) return [];
  return felt.map(({ pos, ...ord }) => {
    const { line, col } = linjer.linePos(pos);
    return { linje: line, kolonne: col, ...ord };
  });
}

const rettingene = (harde: readonly HardtMellomrom[]): HardtMellomrom['retting'] =>
  harde.flatMap(({ retting }) => retting);

/** Where known fields begin, and rows of lists that are none as `skrevet` has them. Both texts are of one length. */
function nyeFelt(skrevet: string, rettet: string, schema: z.ZodType): Spenn[] {
  const { doc } = lesYaml(rettet);
  const ved = (node: unknown): Spenn[] =>
    isNode(node) && node.range ? [[node.range[0], node.range[0]]] : [];
  const under = (node: unknown, sti: readonly PropertyKey[]): Spenn[] => {
    if (isMap(node)) {
      const kjente = new Set(kjenteNoekler(schema, sti));
      return node.items.flatMap(({ key, value }) => {
        const navn = isScalar(key) ? String(key.value) : '';
        return [...(kjente.has(navn) ? ved(key) : []), ...under(value, [...sti, navn])];
      });
    }
    if (!isSeq(node)) return [];
    const strek = node.range?.[0] ?? 0;
    const ny = skrevet[strek + 1] !== rettet[strek + 1] && godtas(schema, sti, node.toJS(doc));
    return node.items.flatMap((ledd, n) => [...(ny ? ved(ledd) : []), ...under(ledd, [...sti, n])]);
  };
  return under(doc.contents, []);
}

import { type Document, LineCounter, isAlias, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Sted } from '#schema/avvik';
import { yamlord } from './yamlfeil.ts';

/** A syntax fault with its place in the file. */
export interface Syntaksfeil extends Sted {
  melding: string;
  tiltak: string;
}

/** YAML that was read: its values, faults, and the tree with places. */
interface LestYaml {
  data: unknown;
  feil: Syntaksfeil[];
  doc: Document;
  linjer: LineCounter;
}

/** Reads YAML 1.2 core; duplicate keys, aliases, anchors, merges and tags are refused. Never throws. */
export function lesYaml(tekst: string): LestYaml {
  const linjer = new LineCounter();
  const doc = parseDocument(tekst, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: linjer,
  });
  const sted = (pos: number): Sted => {
    const { line, col } = linjer.linePos(pos);
    return { linje: Math.max(line, 1), kolonne: Math.max(col, 1) };
  };
  const feil: Syntaksfeil[] = doc.errors.map((e) => {
    const { pos, ...ord } = yamlord(e, doc, tekst);
    return { ...sted(pos), ...ord };
  });
  visit(doc, {
    Pair(_, par) {
      if (isScalar(par.key)) return;
      feil.push({
        ...sted((isNode(par.key) ? par.key.range?.[0] : undefined) ?? 0),
        melding: 'En nøkkel er en liste eller flere felter, og det er ikke tillatt her.',
        tiltak: 'Skriv nøkkelen som ett ord.',
      });
    },
    Node(_, node) {
      const anker = 'anchor' in node && Boolean(node.anchor);
      if (!isAlias(node) && !anker && !node.tag) return;
      const hva = isAlias(node) ? 'en referanse (*)' : anker ? 'et anker (&)' : 'en merkelapp (!)';
      feil.push({
        ...sted(node.range?.[0] ?? 0),
        melding: `Verdien har ${hva}, og det er ikke tillatt her.`,
        tiltak: 'Skriv verdien helt ut, eller sett anførselstegn rundt den.',
      });
    },
  });
  return {
    data: feil.length ? undefined : (doc.toJS({ maxAliasCount: 0 }) as unknown),
    feil: forstPerLinje(feil),
    doc,
    linjer,
  };
}

/** One bad colon gives several errors on a line; the first is the one to mend. */
function forstPerLinje(feil: Syntaksfeil[]): Syntaksfeil[] {
  const sett = new Set<number>();
  return feil
    .toSorted((a, b) => a.linje - b.linje || a.kolonne - b.kolonne)
    .filter((f) => !sett.has(f.linje) && sett.add(f.linje));
}

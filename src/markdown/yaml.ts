import {
  type Document,
  isAlias,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Retting, Sted } from '#schema/avvik';
import { hardeLinjer, hardtINoekkel } from './harde-mellomrom.ts';
import { dobbeltFelt, yamlord } from './yamlfeil.ts';

/** A syntax fault with its place in the file. */
export interface Syntaksfeil extends Sted {
  melding: string;
  tiltak: string;
  /** A repair that is certain, with offsets in the text that was read. */
  retting?: Retting[];
  /** The line is indented with a tab: how much it should be, the schema may tell. */
  tabulator?: true;
}

/** YAML that was read: its values, faults, and the tree with places. */
export interface LestYaml {
  data: unknown;
  feil: Syntaksfeil[];
  doc: Document;
  linjer: LineCounter;
}

/** A fault, and where it stands in the text. */
type Funnet = Omit<Syntaksfeil, keyof Sted> & { pos: number; skygger?: true };

/** Faults that are told of: one of the first is the cause of the rest. */
const FLEST_FEIL = 100;

/** What no value may hold. A tab and a line break are white space; the rest a file cannot hold, but an escape can make. */
const STYRETEGN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

const start = (node: unknown): number => (isNode(node) ? node.range?.[0] : undefined) ?? 0;

/** The library compares every key with every other; a hostile file has a million of them. */
function feilNoekler({ items }: YAMLMap, tekst: string): Funnet[] {
  const sett = new Set<string>();
  return items.flatMap(({ key }): Funnet[] => {
    const pos = start(key);
    if (!isScalar(key))
      return [
        {
          pos,
          melding: 'En nøkkel er en liste eller flere felter, og det er ikke tillatt her.',
          tiltak: 'Skriv nøkkelen som ett ord.',
        },
      ];
    const navn = String(key.value);
    if (key.source === '')
      return [
        {
          pos,
          melding: 'Linjen har kolon, men ikke noe navn foran.',
          tiltak: 'Skriv navnet på feltet foran kolonet, eller sett anførselstegn rundt verdien.',
        },
      ];
    if (key.value === null || navn === '__proto__')
      return [
        {
          pos,
          melding: `Et felt kan ikke hete «${navn}».`,
          tiltak: 'Gi feltet navnet det skal ha, eller ta det bort.',
        },
      ];
    const hardt = key.type === 'PLAIN' ? hardtINoekkel(navn, pos) : [];
    if (hardt.length > 0) return hardt;
    if (sett.has(navn)) return [{ pos, ...dobbeltFelt(tekst, pos) }];
    sett.add(navn);
    return [];
  });
}

/** Aliases, anchors and tags, which stand before the value they belong to, and characters nobody sees. */
function feilVerdi(node: Node, tekst: string): Funnet[] {
  const pos = start(node);
  if (isScalar(node) && typeof node.value === 'string' && STYRETEGN.test(node.value))
    return [
      {
        pos,
        melding: 'Verdien har et tegn som ikke kan vises.',
        tiltak: 'Ta bort det som begynner med omvendt skråstrek.',
      },
    ];
  const anker = 'anchor' in node && Boolean(node.anchor);
  if (!isAlias(node) && !anker && !node.tag) return [];
  const tegn = isAlias(node) ? '*' : anker ? '&' : '!';
  const foran = /(?:[!&]\S*\s+)+$/u.exec(tekst.slice(Math.max(0, pos - 200), pos))?.[0].length ?? 0;
  return [
    {
      pos: pos - foran,
      melding: `Verdien begynner med ${tegn}, og det tegnet har en egen betydning i feltene.`,
      tiltak: 'Sett anførselstegn rundt hele verdien, eller ta bort tegnet.',
    },
  ];
}

/** The last text, and what it was read as: the fields of a file are asked for their values, and then for their form. */
let sist: { tekst: string; lest: LestYaml } | undefined;

/** Reads YAML 1.2 core; duplicate keys, aliases, anchors, merges and tags are refused. Never throws. */
export function lesYaml(tekst: string): LestYaml {
  if (sist?.tekst !== tekst) sist = { tekst, lest: les(tekst) };
  return sist.lest;
}

function les(tekst: string): LestYaml {
  const linjer = new LineCounter();
  const doc = parseDocument(tekst, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: linjer,
  });
  const funnet: Funnet[] = doc.errors.slice(0, FLEST_FEIL).map((e) => yamlord(e, doc, tekst));
  visit(doc, {
    // A visitor of mappings takes them from the visitor of all nodes.
    Map: (_, node) => void funnet.push(...feilNoekler(node, tekst), ...feilVerdi(node, tekst)),
    Node: (_, node) => void funnet.push(...feilVerdi(node, tekst)),
  });
  // A hard space where the form is hides what the line is: nothing else is told before it is gone.
  const harde = hardeLinjer(tekst, doc).sikre;
  const fortalt = harde.length > 0 ? harde : utenSkygge(funnet);
  return {
    data: fortalt.length ? undefined : (doc.toJS({ maxAliasCount: 0 }) as unknown),
    feil: forstPerLinje(fortalt.map(({ pos, ...ord }) => ({ ...stedVed(linjer, pos), ...ord }))).slice(
      0,
      FLEST_FEIL,
    ),
    doc,
    linjer,
  };
}

/** One wrong indent makes faults of the lines below it, which are right: they wait. */
function utenSkygge(funnet: readonly Funnet[]): Omit<Funnet, 'skygger'>[] {
  const sortert = funnet.toSorted((a, b) => a.pos - b.pos);
  const foerste = sortert.findIndex(({ skygger }) => skygger);
  return (foerste < 0 ? sortert : sortert.slice(0, foerste + 1)).map(({ skygger: _, ...f }) => f);
}

function stedVed(linjer: LineCounter, pos: number): Sted {
  const { line, col } = linjer.linePos(pos);
  return { linje: Math.max(line, 1), kolonne: Math.max(col, 1) };
}

/** One bad colon gives several errors on a line; the first is the one to mend. */
function forstPerLinje(feil: Syntaksfeil[]): Syntaksfeil[] {
  const sett = new Set<number>();
  return feil
    .toSorted((a, b) => a.linje - b.linje || a.kolonne - b.kolonne)
    .filter((f) => !sett.has(f.linje) && sett.add(f.linje));
}

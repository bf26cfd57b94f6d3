import matter from 'gray-matter';
import { type Document, LineCounter, isAlias, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Sted } from '#schema/avvik';

/** A syntax fault with its place in the file. */
export interface Syntaksfeil extends Sted {
  melding: string;
  tiltak: string;
}

/** A file taken apart: values as plain data, body as text, and how to find a key again. */
export interface Framside {
  data: unknown;
  /** Body as it stands, LF. */
  kropp: string;
  /** File line of the first line of the body, from 1. */
  kroppLinje: number;
  feil: Syntaksfeil[];
}

const FORKLARING: Record<string, string> = {
  DUPLICATE_KEY: 'samme nøkkel står to ganger',
  BAD_INDENT: 'innrykket stemmer ikke',
  TAB_AS_INDENT: 'innrykk med tabulator',
  MISSING_CHAR: 'et tegn mangler, oftest et anførselstegn eller en parentes',
  BLOCK_AS_IMPLICIT_KEY: 'en linje med kolon er satt inn der det skulle stå én verdi',
  MULTILINE_IMPLICIT_KEY: 'en nøkkel mangler kolon',
  UNEXPECTED_TOKEN: 'et tegn som ikke kan stå her',
  BAD_SCALAR_START: 'verdien begynner med et tegn som må stå i anførselstegn',
  BAD_DQ_ESCAPE: 'en omvendt skråstrek som ikke betyr noe',
  MULTIPLE_DOCS: 'filen har flere «---» enn den skal',
};
const LIKNER_REGLER =
  'Se på linjen og den over: innrykk med mellomrom, kolon bare etter nøkkelen, anførselstegn om verdier med kolon.';

interface LestYaml {
  data: unknown;
  feil: Syntaksfeil[];
  doc: Document;
  linjer: LineCounter;
}

/** YAML 1.2 core, duplicate keys, aliases, anchors, merges and tags refused. `linje` is added to every place. */
function lesYaml(tekst: string, linje: number): LestYaml {
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
    return { linje: Math.max(line, 1) + linje, kolonne: Math.max(col, 1) };
  };
  const feil: Syntaksfeil[] = doc.errors.map((e) => ({
    ...sted(e.pos[0]),
    melding: `Linjen kan ikke leses: ${FORKLARING[e.code] ?? 'formen er ikke gyldig YAML'}.`,
    tiltak: LIKNER_REGLER,
  }));
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

const START = /^---[^\S\n]*\n/;
const SLUTT = /\n---[^\S\n]*(?:\n|$)/;
// gray-matter closes at the first line that begins with three dashes, whatever follows them.
const STREKER = /\n---.*/;

function nekt(): never {
  throw new Error('bare YAML leses');
}

/**
 * Splits front matter from body with gray-matter, with `yaml` as its only engine.
 * @param tekst whole file, LF
 * @returns data and body; faults instead of data when the block cannot be read. Never throws.
 */
export function delFramside(tekst: string): Framside {
  const uten = (melding: string): Framside => ({
    data: undefined,
    kropp: '',
    kroppLinje: 1,
    feil: [
      {
        linje: 1,
        kolonne: 1,
        melding,
        tiltak: 'Første linje skal være «---», og feltene skal slutte med en egen linje «---».',
      },
    ],
  });
  if (!START.test(tekst)) return uten('Filen begynner ikke med feltene mellom to linjer «---».');
  if (!SLUTT.test(tekst)) return uten('Feltene øverst i filen slutter ikke med en linje «---».');
  const streker = STREKER.exec(tekst);
  if (streker && !SLUTT.test(streker[0])) {
    return {
      ...uten(''),
      feil: [
        {
          linje: tekst.slice(0, streker.index + 1).split('\n').length,
          kolonne: 1,
          melding: `Linjen «${streker[0].trim().slice(0, 40)}» kan verken være et felt eller slutten på feltene.`,
          tiltak: 'Slutt feltene med en linje som bare har tre bindestreker: «---».',
        },
      ],
    };
  }
  let lest: LestYaml | undefined;
  const nektet = Object.fromEntries(
    ['js', 'javascript', 'json', 'toml', 'coffee'].map((navn) => [navn, { parse: nekt, stringify: nekt }]),
  );
  const fil = matter(tekst, {
    language: 'yaml',
    engines: {
      ...nektet,
      yaml: {
        parse: (yaml: string) => {
          lest = lesYaml(yaml, 0);
          return {};
        },
        stringify: nekt,
      },
    },
  });
  const foer = tekst.slice(0, tekst.length - fil.content.length);
  return {
    data: lest ? lest.data : {},
    kropp: fil.content,
    kroppLinje: foer.split('\n').length,
    feil: lest?.feil ?? [],
  };
}

/** Reads a whole YAML file (registers). */
export function lesYamlfil(tekst: string): Framside {
  const { data, feil } = lesYaml(tekst, 0);
  return { data, kropp: '', kroppLinje: 1, feil };
}

/**
 * Where a value or key stands. Parses again: places are needed only for faults.
 * @param tekst whole file
 * @param sti path of keys and indexes; a missing tail gives the nearest parent
 * @param noekkel the key itself rather than its value
 */
export function stedI(tekst: string, sti: readonly PropertyKey[], noekkel = false): Sted {
  const yaml = START.test(tekst) ? (tekst.slice(3).split(SLUTT)[0] ?? '') : tekst;
  const { doc, linjer } = lesYaml(yaml, 0);
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

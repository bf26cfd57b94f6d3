import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { z } from 'zod';
import type { Retting } from '#schema/avvik';
import { medFasteFelt } from './feltrekkefoelge.ts';
import { yamlI } from './frontmatter.ts';
import { rediger } from './redigering.ts';
import { lesYaml, type LestYaml } from './yaml.ts';

const KLOKKE = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/**
 * The fields of a file in the one form that the archive has: keys in the order of the schema, double quotes, also round a
 * time of day, two steps of indent, one space after a colon, no space at the end of a line. Comments, the
 * words of every value and the lines a long text is broken into stay as the author wrote them.
 * @param tekst whole file, LF, whose fields can be read
 * @param schema of the file
 * @returns the change as one edit; undefined when the file is in normal form
 */
export function normalform(tekst: string, schema: z.ZodType): Retting | undefined {
  const gammel = yamlI(tekst);
  const start = tekst.indexOf(gammel);
  const foer = lesYaml(gammel);
  let [ny, lest] = [gammel, foer];
  const blir = (neste: string): void => {
    if (neste !== ny) [ny, lest] = [neste, lesYaml(neste)];
  };
  blir(rediger(ny, skrivemaater(ny, lest.doc)));
  blir(rettLinjer(ny, lest));
  blir(medFasteFelt(ny, lest.doc, schema));
  if (!tekst.endsWith('\n') && start === 0 && ny !== '') ny += '\n';
  if (ny === gammel || !sammeData(foer, lest)) return undefined;
  return minste(gammel, ny, start);
}

/** The same values, whatever their order. A form that changes one is no form of the same file. */
const sammeData = (foer: LestYaml, etter: LestYaml): boolean =>
  etter.feil.length === 0 && sortert(foer.data) === sortert(etter.data);

const sortert = (data: unknown): string =>
  JSON.stringify(data, (_, verdi: unknown) =>
    typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi)
      ? Object.fromEntries(Object.entries(verdi).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : verdi,
  );

function minste(foer: string, etter: string, start: number): Retting {
  let likt = 0;
  while (likt < foer.length && foer[likt] === etter[likt]) likt++;
  let bak = 0;
  const rom = Math.min(foer.length, etter.length) - likt;
  while (bak < rom && foer.at(-1 - bak) === etter.at(-1 - bak)) bak++;
  return { fra: start + likt, til: start + foer.length - bak, tekst: etter.slice(likt, etter.length - bak) };
}

const omraade = (node: unknown): readonly [number, number] | undefined =>
  isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;

/** Quotes, and the space between a key and its value or a dash and its item, in the order they stand. */
function skrivemaater(yaml: string, doc: Document): Retting[] {
  const rettinger: Retting[] = [];
  const mellomrom = (
    fra: number | undefined,
    til: number | undefined,
    moenster: RegExp,
    riktig: string,
  ): void => {
    if (fra === undefined || til === undefined) return;
    const her = yaml.slice(fra, til);
    if (her !== riktig && moenster.test(her)) rettinger.push({ fra, til, tekst: riktig });
  };
  const gaa = (node: unknown, iFelt: boolean): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        mellomrom(omraade(key)?.[1], omraade(value)?.[0], /^[ \t]*:[ \t]+$/u, ': ');
        gaa(value, true);
      }
    } else if (isSeq(node)) for (const ledd of node.items) gaa(ledd, false);
    else if (isScalar(node)) rettinger.push(...anfoersel(node, yaml, iFelt));
  };
  gaa(doc.contents, false);
  return rettinger;
}

function anfoersel(node: Node, yaml: string, iFelt: boolean): Retting[] {
  const her = omraade(node);
  if (!her || !isScalar(node) || typeof node.value !== 'string') return [];
  const [fra, til] = her;
  const { value, type } = node;
  const enkle = type === 'QUOTE_SINGLE' && !/["\\\n]/u.test(value);
  const klokke = type === 'PLAIN' && iFelt && KLOKKE.test(value);
  const skrevet = yaml.slice(fra, til);
  return (enkle || klokke) && !skrevet.includes('\n') ? [{ fra, til, tekst: `"${value}"` }] : [];
}

/** Indents in steps of two, and lines without space at their ends. */
function rettLinjer(yaml: string, { doc, linjer }: LestYaml): string {
  const tekst = yaml.split('\n');
  const flytt = tekst.map(() => 0);
  const innmat = new Set<number>();
  const linje = (pos: number): number => linjer.linePos(pos).line - 1;
  const kolonne = (pos: number): number => linjer.linePos(pos).col - 1;
  const sett = (fra: number, til: number, hvor: number): void => {
    for (let n = fra; n <= til; n++) flytt[n] = hvor;
  };
  const gaa = (node: unknown, skal: number): void => {
    const her = omraade(node);
    if (!her) return;
    const [fra, til] = her;
    const siste = linje(Math.max(fra, til - 1));
    if (isScalar(node)) {
      for (let n = linje(fra) + 1; n <= siste; n++) innmat.add(n);
      return;
    }
    if (!(isMap(node) || isSeq(node)) || node.flow) return;
    const skift = skal - kolonne(fra);
    const egenLinje = (tekst[linje(fra)] ?? '').slice(0, kolonne(fra)).trim() === '';
    sett(linje(fra) + (egenLinje ? 0 : 1), siste, skift);
    for (const ledd of node.items) gaa(isPair(ledd) ? ledd.value : ledd, skal + 2);
  };
  gaa(doc.contents, 0);
  return tekst
    .map((rad, n) => {
      const uten = innmat.has(n) ? rad : rad.replace(/[ \t]+$/u, '');
      const hvor = flytt[n] ?? 0;
      if (hvor === 0 || uten === '') return uten;
      return hvor > 0 ? ' '.repeat(hvor) + uten : uten.replace(new RegExp(`^ {0,${-hvor}}`, 'u'), '');
    })
    .map((rad, n) => (innmat.has(n) ? rad : rad.replace(/^( *)-[ ]{2,}(?=\S)/u, '$1- ')))
    .join('\n');
}

import { Parser } from 'htmlparser2';
import { celletekst } from './celle.ts';

/** Between paragraphs and cells: no number goes on after it. */
const SKILLE = '\u2029';

/** Elements that hold words: `ord` as they are read, `slettet` as they were before a change that is tracked. */
interface Form {
  ord: ReadonlySet<string>;
  slettet: ReadonlySet<string>;
}

/** Of the properties of a document. */
const OPPLYSNINGER = ['title', 'subject', 'description', 'keywords', 'keyword', 'lpwstr', 'user-defined'];

/** Office (ECMA-376) writes words in elements of their own, among measures and settings. */
export const OFFICE: Form = { ord: new Set(['t', ...OPPLYSNINGER]), slettet: new Set(['delText']) };
/** OpenDocument writes them right in the paragraph. */
export const ODF: Form = { ord: new Set(['p', 'h', ...OPPLYSNINGER]), slettet: new Set() };

const SKILLER: ReadonlySet<string> = new Set(['p', 'h', 'si', 'c', 'table-cell', 'page', ...OPPLYSNINGER]);
const TEGN: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['line-break', '\n'],
  ['s', ' '],
  ['noBreakHyphen', '-'],
]);

/** The name of an element without the prefix, which each program chooses. */
const lokalt = (navn: string): string => navn.slice(navn.indexOf(':') + 1);

/**
 * The words of a part of a document: runs of one paragraph are one text, paragraphs and cells are apart. Numbers that
 * cells of a spreadsheet hold are words too, but not what a formula gives.
 * @param biter the part as XML, in pieces
 * @returns what stands before the first slide, and then one text for each slide of an OpenDocument
 */
export function ordeneI(biter: Iterable<string>, { ord, slettet }: Form): string[] {
  const sider: string[][] = [[]];
  let [avsnitt, gammelt] = ['', ''];
  let [iOrd, iSlettet] = [0, 0];
  const celle = celletekst();
  const skill = (): void => {
    for (const tekst of [avsnitt, gammelt]) if (tekst !== '') sider.at(-1)?.push(tekst);
    [avsnitt, gammelt] = ['', ''];
  };
  const leser = new Parser(
    {
      onopentag(fullt, felter) {
        const navn = lokalt(fullt);
        if (SKILLER.has(navn)) skill();
        if (fullt === 'draw:page') sider.push([]);
        avsnitt += celle.aapne(navn, felter) + (TEGN.get(navn) ?? '');
        if (ord.has(navn)) iOrd++;
        if (slettet.has(navn)) iSlettet++;
      },
      ontext(tekst) {
        if (iOrd > 0) avsnitt += tekst;
        else if (iSlettet > 0) gammelt += tekst;
        else celle.tekst(tekst);
      },
      onclosetag(fullt) {
        const navn = lokalt(fullt);
        if (ord.has(navn)) iOrd--;
        if (slettet.has(navn)) iSlettet--;
        avsnitt += celle.lukk(navn);
        if (SKILLER.has(navn)) skill();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (const bit of biter) leser.write(bit);
  leser.end();
  skill();
  return sider.map((avsnittene) => avsnittene.join(SKILLE));
}

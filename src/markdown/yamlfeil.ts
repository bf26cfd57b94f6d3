import { type Document, visit, type YAMLError } from 'yaml';
import type { Retting } from '#schema/avvik';
import { iFeilAnfoersel } from './skjemaord.ts';

/** A fault of the YAML in words, and where the author should look: a position in the text. */
interface Yamlord {
  pos: number;
  melding: string;
  tiltak: string;
  /** What the line certainly should be, as edits of the YAML. */
  retting?: Retting[];
  /** What stands below it cannot be judged before it is mended. */
  skygger?: true;
  /** The line is indented with a tab. */
  tabulator?: true;
}

const LIKNER_REGLER = 'Se på linjen og den over: Hvert felt er navnet, kolon, mellomrom og verdien.';

/** What is wrong and what to do, by the library's code for the error. */
const ORD: Partial<Record<YAMLError['code'], readonly [galt: string, tiltak: string]>> = {
  BAD_INDENT: [
    'innrykket stemmer ikke',
    'La linjen begynne like langt inne som de andre feltene eller punktene den hører sammen med.',
  ],
  TAB_AS_INDENT: [
    'innrykket er en tabulator',
    'Bytt tabulatoren ut med mellomrom, så linjen begynner like langt inne som dem den hører sammen med.',
  ],
  MISSING_CHAR: [
    'et tegn mangler',
    'Lukk hver [ med ] og hver { med }, og sett komma mellom verdiene i dem.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'feltet har en verdi, og likevel står det felter rykket inn under det',
    'Rykk linjen under ut, eller ta bort verdien.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'et felt mangler kolon, eller mellomrommet etter det',
    'Skriv feltet som navnet, kolon, mellomrom og verdien.',
  ],
  UNEXPECTED_TOKEN: [
    'her står et tegn for mye',
    'Ta bort tegnet, eller sett anførselstegn rundt hele verdien.',
  ],
  BAD_SCALAR_START: ['verdien begynner med et tegn med egen betydning', 'Sett anførselstegn rundt verdien.'],
  BAD_DQ_ESCAPE: [
    'en omvendt skråstrek som ikke betyr noe',
    "Skriv to omvendte skråstreker, eller bruk enkle anførselstegn: '…'.",
  ],
  MULTIPLE_DOCS: ['filen har flere linjer «---» enn den skal', 'Ta bort linjen.'],
};

/** What the fault is: the library has one code for several of them, and its words tell them apart. */
function kodeFor({ code, message }: YAMLError): YAMLError['code'] {
  if (message.startsWith('Sequence item without') || message.startsWith('A block sequence may not'))
    return 'BAD_INDENT';
  return message.startsWith('Implicit map keys need') ? 'MULTILINE_IMPLICIT_KEY' : code;
}

const anfoert = (verdi: string): string =>
  verdi.includes('"') || verdi.includes('\\') ? `'${verdi.replaceAll("'", "''")}'` : `"${verdi}"`;

/** The field or dash that a value stands after, without its indentation. */
const foranVerdien = (tekst: string, pos: number): string =>
  tekst.slice(tekst.lastIndexOf('\n', pos - 1) + 1, pos).replace(/^[\s-]+/u, '');

/** The line from here. */
const restenAvLinjen = (tekst: string, pos: number): string => tekst.slice(pos).split('\n', 1)[0] ?? '';

/** A value with a colon, and the line as an author would write it with quotes: `tittel: "Zebra: en plan"`. */
function medAnfoersel(tekst: string, pos: number): Omit<Yamlord, 'pos'> | undefined {
  const linje = restenAvLinjen(tekst, pos);
  const skrevet = linje.replace(/\s#.*$/u, '').trim();
  if (!/:(\s|$)/u.test(skrevet)) return undefined;
  const inni = iFeilAnfoersel(skrevet);
  const verdi = inni ?? skrevet;
  const iAnfoersel = anfoert(verdi);
  const rettet = foranVerdien(tekst, pos) + iAnfoersel;
  // A value with more after it, or with quotes already, may be meant in another way.
  const sikkert = skrevet === linje.trimEnd() && !/^["'[{|>&*!]/u.test(skrevet);
  const retting = sikkert ? { retting: [{ fra: pos, til: pos + skrevet.length, tekst: iAnfoersel }] } : {};
  return inni === undefined
    ? { melding: 'Verdien har kolon.', tiltak: `Sett anførselstegn rundt den: «${rettet}».`, ...retting }
    : {
        melding: 'Verdien har kolon, og anførselstegnene rundt den er ikke rette.',
        tiltak: `Bruk rette anførselstegn: «${rettet}».`,
        ...retting,
      };
}

/** A value of which only the first words are in quotes: `tittel: "Planen" for ICD`. */
function tekstEtterAnfoersel(tekst: string, pos: number, doc: Document): Omit<Yamlord, 'pos'> | undefined {
  const start = begynnelser(doc).anfoersel.get(tekst.slice(0, pos).trimEnd().length);
  if (start === undefined) return undefined;
  const rettet = foranVerdien(tekst, start) + anfoert(restenAvLinjen(tekst, start).trim());
  return {
    melding: 'Verdien går videre etter det siste anførselstegnet.',
    tiltak: `Hører anførselstegnene med til verdien, sett nye rundt det hele: «${rettet}». Ellers ta bort det som står etter.`,
  };
}

/** A field that stands twice among the same fields: the second one is at `pos`. */
export function dobbeltFelt(tekst: string, pos: number): Omit<Yamlord, 'pos'> {
  const navn = /^[^:\s]+/u.exec(tekst.slice(pos, pos + 100))?.[0] ?? '';
  return { melding: `Feltet «${navn}» står to ganger.`, tiltak: 'Ta bort den ene.' };
}

/** Where quotes, and lists in brackets and fields in braces, begin, by where they end. */
interface Begynnelser {
  anfoersel: Map<number, number>;
  klammer: Map<number, number>;
}

const begynnelserI = new WeakMap<Document, Begynnelser>();

/** Gathered once: a hostile file has as many faults as brackets. */
function begynnelser(doc: Document): Begynnelser {
  const kjent = begynnelserI.get(doc);
  if (kjent) return kjent;
  const funnet: Begynnelser = { anfoersel: new Map(), klammer: new Map() };
  visit(doc, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range) funnet.anfoersel.set(range[1], range[0]);
    },
    Collection(_, { flow, range }) {
      // Those within one that is not closed end where it does.
      if (flow && range && !funnet.klammer.has(range[1])) funnet.klammer.set(range[1], range[0]);
    },
  });
  begynnelserI.set(doc, funnet);
  return funnet;
}

/**
 * An error of the YAML library in the author's words, with one advice.
 * @param tekst the YAML that was read
 */
export function yamlord(feil: YAMLError, doc: Document, tekst: string): Yamlord {
  const {
    pos: [pos],
    message,
  } = feil;
  const code = kodeFor(feil);
  const aapen =
    code === 'MISSING_CHAR' && message.includes('quote') ? begynnelser(doc).anfoersel.get(pos) : undefined;
  if (aapen !== undefined) {
    const tegn = tekst.charAt(aapen);
    return {
      pos: aapen,
      melding: 'Verdien begynner med et anførselstegn som ikke blir lukket.',
      tiltak: `Sett ${tegn} etter verdien også, eller ta bort det første.`,
    };
  }
  const klamme = /^Flow (?:sequence|map) in block/u.test(message)
    ? begynnelser(doc).klammer.get(pos)
    : undefined;
  if (klamme !== undefined) {
    const tegn = tekst.charAt(klamme);
    return {
      pos: klamme,
      melding: `Verdien begynner med ${tegn}, og den blir ikke lukket.`,
      tiltak: `Sett ${tegn === '[' ? ']' : '}'} etter den siste verdien, eller sett anførselstegn rundt det hele.`,
    };
  }
  const rettet = code === 'BLOCK_AS_IMPLICIT_KEY' ? medAnfoersel(tekst, pos) : undefined;
  if (rettet) return { pos, ...rettet };
  const videre = message.startsWith('Unexpected scalar at')
    ? tekstEtterAnfoersel(tekst, pos, doc)
    : undefined;
  if (videre) return { pos, ...videre };
  const [galt, tiltak] = ORD[code] ?? ['formen er ikke gyldig YAML', LIKNER_REGLER];
  return {
    pos,
    melding: `Linjen kan ikke leses: ${galt}.`,
    tiltak,
    ...(code === 'BAD_INDENT' || code === 'TAB_AS_INDENT' ? { skygger: true } : {}),
    ...(code === 'TAB_AS_INDENT' ? { tabulator: true } : {}),
  };
}

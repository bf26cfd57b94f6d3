import matter from 'gray-matter';
import { lesYaml, type Syntaksfeil } from './yaml.ts';

/** A file taken apart: values as plain data, body as text, and how to find a key again. */
export interface Framside {
  data: unknown;
  /** Body as it stands, LF. */
  kropp: string;
  /** File line of the first line of the body, from 1. */
  kroppLinje: number;
  feil: Syntaksfeil[];
}

/** The fields of a long meeting are some 10 kB; a hostile file has more of them than can be read in reasonable time. */
const FLEST_TEGN = 250_000;

/** gray-matter goes through a run of blank lines once from each of them. */
const TOMROM = /\n\s{2000}/u;

const START = /^---[^\S\n]*\n/;
const SLUTT = /\n---[^\S\n]*(?:\n|$)/;
// gray-matter closes at the first line that begins with three dashes, whatever follows them.
const STREKER = /\n---.*/;

const SKAL_STAA = 'Første linje skal være «---», og feltene skal slutte med en egen linje «---».';

function nekt(): never {
  throw new Error('bare YAML leses');
}

/** A file cut in two: the YAML between the lines of dashes, with the offset where it begins, and the body. */
type Delt = Pick<Framside, 'kropp' | 'kroppLinje'> & { yaml: string; start: number };

/** Cuts with gray-matter, and reads nothing; a fault when it is uncertain where the fields end. */
function del(tekst: string): Delt | Syntaksfeil {
  const feil = (melding: string, tiltak = SKAL_STAA, linje = 1): Syntaksfeil => ({
    linje,
    kolonne: 1,
    melding,
    tiltak,
  });
  if (!START.test(tekst)) return feil('Filen begynner ikke med feltene mellom to linjer «---».');
  const slutt = tekst.search(SLUTT);
  if (slutt < 0) return feil('Feltene øverst i filen slutter ikke med en linje «---».');
  if (slutt > FLEST_TEGN)
    return feil('Feltene øverst i filen er for lange til å kunne leses.', 'Flytt tekst ned under feltene.');
  if (TOMROM.test(tekst.slice(0, slutt)))
    return feil('Feltene øverst i filen har for mange tomme linjer på rad.', 'Ta bort de tomme linjene.');
  const streker = STREKER.exec(tekst);
  if (streker && !SLUTT.test(streker[0]))
    return feil(
      `Linjen «${streker[0].trim().slice(0, 40)}» kan verken være et felt eller slutten på feltene.`,
      'Slutt feltene med en linje som bare har tre bindestreker: «---».',
      tekst.slice(0, streker.index + 1).split('\n').length,
    );
  let yaml = '';
  const nektet = Object.fromEntries(
    ['js', 'javascript', 'json', 'toml', 'coffee'].map((navn) => [navn, { parse: nekt, stringify: nekt }]),
  );
  const { content } = matter(tekst, {
    language: 'yaml',
    engines: {
      ...nektet,
      yaml: {
        parse: (felter: string) => {
          yaml = felter;
          return {};
        },
        stringify: nekt,
      },
    },
  });
  const foer = tekst.slice(0, tekst.length - content.length);
  return { yaml, start: tekst.indexOf(yaml), kropp: content, kroppLinje: foer.split('\n').length };
}

/**
 * Splits front matter from body with gray-matter, with `yaml` as its only engine.
 * @param tekst whole file, LF
 * @returns data and body; faults instead of data when the block cannot be read. Never throws.
 */
export function delFramside(tekst: string): Framside {
  const delt = del(tekst);
  if ('melding' in delt) return { data: undefined, ...INGEN_KROPP, feil: [delt] };
  const { yaml, start, kropp, kroppLinje } = delt;
  // Fields that are only empty lines and comments.
  if (yaml === '') return { data: {}, kropp, kroppLinje, feil: [] };
  const { data, feil } = lesYaml(yaml);
  return { data, kropp, kroppLinje, feil: feil.map((f) => flytt(f, start)) };
}

/** The body of a file, and its first line, as `delFramside` gives them; the fields are not read. */
export function delKropp(tekst: string): Pick<Framside, 'kropp' | 'kroppLinje'> {
  const delt = del(tekst);
  return 'melding' in delt ? INGEN_KROPP : { kropp: delt.kropp, kroppLinje: delt.kroppLinje };
}

const INGEN_KROPP = { kropp: '', kroppLinje: 1 } as const;

const flytt = ({ retting, ...feil }: Syntaksfeil, start: number): Syntaksfeil =>
  retting
    ? { ...feil, retting: retting.map((r) => ({ ...r, fra: r.fra + start, til: r.til + start })) }
    : feil;

/** Reads a whole YAML file (registers). */
export function lesYamlfil(tekst: string): Framside {
  const { data, feil } = lesYaml(tekst);
  return { data, kropp: '', kroppLinje: 1, feil };
}

/** The YAML of a file, on its own lines: the block at the top, or the whole of a register. */
export function yamlI(tekst: string): string {
  return START.test(tekst) ? (tekst.slice(3).split(SLUTT)[0] ?? '') : tekst;
}

import { toString } from 'mdast-util-to-string';
import { isScalar, visit } from 'yaml';
import type { AlleFiler } from './fil.ts';
import { delKropp, yamlI } from './frontmatter.ts';
import { kodeI } from './kode.ts';
import { antallFoer, liggerI, type Spenn } from './spenn.ts';
import { tolk } from './tolk.ts';
import { lesYaml } from './yaml.ts';

/** A stretch of the file, and the first escape in it when one stands there (`&shy;`). */
export interface Filsted {
  fra: number;
  til: number;
  skrevet?: string;
}

/** A file as it is read, with every escape as the sign it means. */
export interface Lesetekst {
  tekst: string;
  /** Where a stretch of `tekst` stands in the file: the first escape in it when it has one, else all of it. */
  iFilen: (fra: number, til: number) => Filsted;
}

/** In the fields only, and there between double quotes only. https://yaml.org/spec/1.2.2/#57-escaped-characters */
const I_YAML = /\\(?:\\|u(?<u>[\da-fA-F]{4})|U(?<stor>[\da-fA-F]{8})|x(?<x>[\da-fA-F]{2}))/gu;
/** In the body only, and there outside code only. https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references */
const I_MARKDOWN =
  /\\[\\&]|&#x(?<hex>[\da-f]{1,6});|&#(?<tall>\d{1,7});|&(?<navn>[A-Za-z][A-Za-z\d]{1,30});/giu;

/** Most files have none. */
const KANSKJE = /\\[uUx]|&[#A-Za-z]/u;

interface Escape {
  fra: number;
  skrevet: string;
  tegn: string;
}

/**
 * Reads a file with the escapes that mean a sign as that sign: `"\u200b"` in the fields, `&shy;` in the body. Elsewhere
 * the same letters are words that everybody sees. So what is looked for among signs is found however it was written.
 */
export function lesSkrevneTegn(fil: Pick<AlleFiler, 'sti' | 'tekst' | 'kropp'>): Lesetekst {
  const escaper = KANSKJE.test(fil.tekst) ? escaperI(fil) : [];
  if (escaper.length === 0) return { tekst: fil.tekst, iFilen: (fra, til) => ({ fra, til }) };
  const deler: string[] = [];
  const lest: Spenn[] = [];
  let [forrige, lengde] = [0, 0];
  for (const { fra, skrevet, tegn } of escaper) {
    const foran = fil.tekst.slice(forrige, fra);
    deler.push(foran, tegn);
    lest.push([lengde + foran.length, lengde + foran.length + tegn.length]);
    lengde += foran.length + tegn.length;
    forrige = fra + skrevet.length;
  }
  /** An offset outside every escape. */
  const flyttet = (plass: number): number => {
    const n = antallFoer(lest, plass) - 1;
    const escape = escaper[n];
    return escape ? plass - (lest[n]?.[1] ?? 0) + escape.fra + escape.skrevet.length : plass;
  };
  return {
    tekst: deler.join('') + fil.tekst.slice(forrige),
    iFilen: (fra, til) => {
      const n = antallFoer(lest, til - 1) - 1;
      if ((lest[n]?.[1] ?? 0) <= fra) return { fra: flyttet(fra), til: flyttet(til - 1) + 1 };
      // The first that is not wholly before the stretch.
      const foerst = antallFoer(lest, fra) - 1;
      const escape = escaper[(lest[foerst]?.[1] ?? 0) > fra ? foerst : foerst + 1];
      if (!escape) return { fra, til };
      return { fra: escape.fra, til: escape.fra + escape.skrevet.length, skrevet: escape.skrevet };
    },
  };
}

/** The escapes that work, in the order they stand. */
function escaperI({ sti, tekst, kropp }: Pick<AlleFiler, 'sti' | 'tekst' | 'kropp'>): Escape[] {
  const yaml = yamlI(tekst);
  const start = tekst.indexOf(yaml);
  const iFelt = escaperMed(I_YAML, yaml);
  const erAnfoert = liggerI(iFelt.length > 0 ? doble(yaml) : []);
  const felt = iFelt.filter(({ fra }) => erAnfoert(fra)).map((escape) => flytt(escape, start));
  // A body that could not be read stands as it is written.
  if (sti.endsWith('.yaml') || kropp.ulest || !/&[#A-Za-z]/u.test(tekst)) return felt;
  const { kropp: body } = delKropp(tekst);
  const iBody = escaperMed(I_MARKDOWN, body);
  const erKode = liggerI(iBody.length > 0 ? kodeI(body) : []);
  return [
    ...felt,
    ...iBody.filter(({ fra }) => !erKode(fra)).map((escape) => flytt(escape, tekst.length - body.length)),
  ];
}

const flytt = (escape: Escape, start: number): Escape => ({ ...escape, fra: escape.fra + start });

function escaperMed(form: RegExp, tekst: string): Escape[] {
  const treff = [...tekst.matchAll(form)];
  const navngitte = navngitt(treff.flatMap(({ 0: skrevet, groups }) => (groups?.['navn'] ? [skrevet] : [])));
  return treff.flatMap(({ 0: skrevet, index: fra, groups }): Escape[] => {
    const tegn = navngitte.get(skrevet) ?? nummerert(groups ?? {});
    return tegn === undefined ? [] : [{ fra, skrevet, tegn }];
  });
}

function nummerert({ u, stor, x, hex, tall }: Record<string, string | undefined>): string | undefined {
  const sekstentall = u ?? stor ?? x ?? hex;
  if (sekstentall === undefined && tall === undefined) return undefined;
  const kode = sekstentall === undefined ? Number(tall) : parseInt(sekstentall, 16);
  return kode <= 0x10ffff ? String.fromCodePoint(kode) : undefined;
}

/** What entities of HTML stand for, those that are any (`&AS;` is none). The reader of Markdown knows all of them. */
function navngitt(skrevne: readonly string[]): Map<string, string> {
  const ulike = [...new Set(skrevne)];
  const lest = ulike.length > 0 ? tolk(ulike.join('\n\n')).children.map((avsnitt) => toString(avsnitt)) : [];
  return new Map(
    ulike.flatMap((navn, n): [string, string][] => {
      const tegn = lest[n];
      return tegn === undefined || tegn === navn ? [] : [[navn, tegn]];
    }),
  );
}

/** Where values and keys in double quotes stand. */
function doble(yaml: string): Spenn[] {
  const spenn: Spenn[] = [];
  visit(lesYaml(yaml).doc, (_, node) => {
    if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && node.range)
      spenn.push([node.range[0], node.range[1]]);
  });
  return spenn;
}
